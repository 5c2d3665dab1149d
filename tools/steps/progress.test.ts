// Progress is numbered, timed and honest about failures.
import { expect, test } from 'vitest';
import { createProgress, formatDuration } from './progress.mjs';

function recorder(): { text: string; write(part: string): boolean } {
  return {
    text: '',
    write(part) {
      this.text += part;
      return true;
    },
  };
}

test.for([
  [40, '0.0 s'],
  [3_140, '3.1 s'],
  [9_960, '10 s'],
  [59_400, '59 s'],
  [59_600, '1 min 00 s'],
  [125_000, '2 min 05 s'],
] as const)('%i ms reads as %s', ([milliseconds, text]) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test('steps are numbered, and say what they found', async () => {
  const out = recorder();
  const progress = createProgress(2, out);
  await progress.step('Looking', async () => 'Found it');
  await progress.step('Doing', async () => {});
  expect(out.text).toMatch(/^1\/2 ✓ Found it {2}\(\d\.\d s\)\n2\/2 ✓ Doing {2}\(\d\.\d s\)\n$/);
});

test('a long step is announced while it runs', async () => {
  const out = recorder();
  await createProgress(1, out).step('Waiting', () => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(out.text).toMatch(/^1\/1 … Waiting\n1\/1 ✓ Waiting {2}\(0\.\d s\)\n$/);
});

test('a failed step is marked and its error passed on', async () => {
  const out = recorder();
  const step = createProgress(1, out).step('Trying', () => Promise.reject(new Error('no luck')));
  await expect(step).rejects.toThrow('no luck');
  expect(out.text).toContain('1/1 ✗ Trying');
});
