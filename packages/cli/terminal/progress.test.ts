import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function watched(): { isTTY: boolean; columns: number; text: string; write(text: string): void } {
  return {
    isTTY: true,
    columns: 10,
    text: '',
    write(text) {
      this.text += text;
    },
  };
}

test('moves on one line, cut to its width, and takes it away', () => {
  const output = watched();
  const progress = progressOn(output, {});
  progress.show(() => 'a text that is too long');
  progress.show(() => 'too soon after the last');
  expect(output.text).toBe('\r\u001b[2Ka text th');
  progress.end();
  progress.end();
  expect(output.text).toBe('\r\u001b[2Ka text th\r\u001b[2K');
});

test.each([{ CI: 'true' }, { TERM: 'dumb' }])('is silent where %j', (env) => {
  const output = watched();
  progressOn(output, env).show(() => 'text');
  expect(output.text).toBe('');
});

test('is silent in a pipe', () => {
  const output = { ...watched(), isTTY: false };
  progressOn(output, {}).show(() => 'text');
  expect(output.text).toBe('');
});
