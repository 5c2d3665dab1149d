// Every sentence of the catalogue is written so that it can be formatted.
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test, vi } from 'vitest';
import { en } from './en/index.ts';

// The compiler does not throw: it complains on the console and hands the text back as it was.
test('no sentence breaks the syntax (a choice in a select is one word: letters, digits, no hyphen)', () => {
  expect(
    brokenAmong({ fine: '{a, select, x {1} other {2}}', broken: '{a, select, x-y {1} other {2}}' }),
  ).toEqual(['broken']);
  expect(brokenAmong(en)).toEqual([]);
});

test('no sentence is empty', () => {
  for (const [id, text] of Object.entries(en)) expect(text.trim(), id).not.toBe('');
});

function brokenAmong(texts: Readonly<Record<string, string>>): readonly string[] {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = Object.entries(texts).filter(([, text]) => {
    const before = complaints.mock.calls.length;
    compileMessage(text);
    return complaints.mock.calls.length > before;
  });
  complaints.mockRestore();
  return broken.map(([id]) => id);
}
