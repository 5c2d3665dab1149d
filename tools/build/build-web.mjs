// Builds the web application into packages/web/dist, with everything compressed once instead of at every request.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sentencesAhead } from './sentences-ahead.mjs';

const compressible = /\.(js|css|svg|json)$/;

/** Runs Vite's production build and writes a `.br` and a `.gz` beside each text. */
export async function buildWeb(root) {
  const { build } = await import('vite');
  await build({
    root: join(root, 'packages/web'),
    mode: 'production',
    logLevel: 'warn',
    plugins: [sentencesAhead()],
  });
  await compress(join(root, 'packages/web/dist'));
}

async function compress(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter((name) => compressible.test(name))
      .map(async (name) => {
        const text = await readFile(join(folder, name));
        await writeFile(
          join(folder, `${name}.br`),
          await promisify(brotliCompress)(text, {
            params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
          }),
        );
        await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(text, { level: 9 }));
      }),
  );
}
