// Bundles the command line and the server into packages/cli/dist.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';

/** The packages whose own dependencies stay outside: they load native programs, files or workers of their own. */
const packagesWithOutsideParts = ['store', 'server', 'solver'];

/** Bundles everything that starts quickly as one file; verbs that are imported lazily stay files of their own. */
export async function buildServer(root) {
  const { rolldown } = await import('rolldown');
  const outside = outsidePackages(root);
  const dist = join(root, 'packages/cli/dist');
  const bundle = await rolldown({
    input: { main: join(root, 'packages/cli/main.ts'), ...workers(root) },
    cwd: root,
    platform: 'node',
    external: (id) => isBuiltin(id) || outside.has(packageOf(id)),
    onwarn(warning, warn) {
      // Packages on npm are as they are; what is said about our own files matters.
      if (!/node_modules/.test(warning.message)) warn(warning);
    },
  });
  try {
    const { output } = await bundle.write({
      dir: dist,
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    });
    removeOldFiles(dist, new Set(output.map(({ fileName }) => fileName)));
  } finally {
    await bundle.close();
  }
}

/** Threads load a file of their own: `packages/cli/…/x-worker.ts` becomes `x-worker.mjs` beside the rest. */
function workers(root) {
  const found = {};
  for (const room of ['cli', 'server', 'solver/node']) {
    const folder = join(root, 'packages', room);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true })) {
      if (/-worker\.ts$/.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
        found[basename(name, '.ts')] = join(folder, name);
    }
  }
  return found;
}

const oneDayMs = 24 * 3_600_000;

/** A server that still runs may yet load parts of the build which it was started from, so those stay for a day. */
function removeOldFiles(dist, current) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (!current.has(name) && Date.now() - statSync(path).mtimeMs > oneDayMs)
      rmSync(path, { recursive: true });
  }
}

/** The npm packages that are imported at run time instead of being bundled. */
export function outsidePackages(root) {
  const outside = new Set();
  const inside = new Set();
  for (const name of readdirSync(join(root, 'packages'))) {
    if (name === 'web') continue;
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (dependency.startsWith('@evenkeel/')) continue;
      (packagesWithOutsideParts.includes(name) ? outside : inside).add(dependency);
    }
  }
  // What both sides use must exist once: bundled.
  for (const dependency of inside) outside.delete(dependency);
  return outside;
}

/** `@scope/name/sub/path` → `@scope/name`. */
export function packageOf(id) {
  return id.split('/', id.startsWith('@') ? 2 : 1).join('/');
}
