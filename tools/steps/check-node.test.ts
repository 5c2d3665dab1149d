// Old versions of Node.js are turned away with a sentence, current ones are not.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { whyNodeIsTooOld } from './check-node.mjs';

test.for(['14.21.3', '18.20.8', '20.9.0', '20.18.3', 'v19.0.0'])('%s is too old', (version) => {
  expect(whyNodeIsTooOld(version)).toContain(`needs Node.js 20.19 or newer; this is ${version}`);
});

test.for(['20.19.0', '20.20.2', 'v22.12.0', '24.0.0', '100.0.0'])('%s will do', (version) => {
  expect(whyNodeIsTooOld(version)).toBeNull();
});

test('a command ends with that sentence before it does anything else', () => {
  const start = fileURLToPath(new URL('../start.mjs', import.meta.url));
  const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.0.0' })";
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, start],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Evenkeel needs Node\.js 20\.19 or newer; this is 18\.0\.0\./);
});
