import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styleOf } from './style.ts';
import { fit, widthOf, wrap } from './wrap.ts';

test('breaks at words, with an indent for the first line and another for the rest', () => {
  expect(wrap('one two three four', 12, '- ', '  ')).toBe('- one two\n  three four');
});

test('keeps line breaks, and words that are longer than the line', () => {
  expect(wrap('a\nincomprehensibilities b', 10)).toBe('a\nincomprehensibilities\nb');
});

test('colours and wide letters are counted as they are seen', () => {
  const { red } = styleOf(true);
  expect(widthOf(red('four'))).toBe(4);
  expect(widthOf('日本')).toBe(4);
});

test('no word is lost and no line is longer than it must be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 20, max: 60 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width, '  ').split('\n');
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('fit gives exactly the width asked for', () => {
  expect(fit('short', 8)).toBe('short   ');
  expect(fit('much too long', 8)).toBe('much to…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      expect(widthOf(fit(text, width))).toBe(width);
    }),
  );
});
