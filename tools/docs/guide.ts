// Takes the pictures in docs/guide anew, with the built product in a real browser. Run by `npm run docs`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

for (const program of [
  ['tools/build.mjs'],
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'journeys', 'e2e/guide.test.ts'],
]) {
  const { status } = spawnSync(process.execPath, program, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, UPDATE_GUIDE: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
console.log('docs/guide/*.png written');
