// Short texts are large, long ones as small as they must be, and never unreadable.
import { expect, test } from 'vitest';
import { textSize } from './text-size.ts';

test('what fits is large', () => {
  expect(textSize(['One line'], 4, 5)).toBe(16);
  expect(textSize([], 4, 5)).toBe(16);
});

test('more text is smaller, in a wider place larger again', () => {
  const paragraphs = Array.from({ length: 9 }, () => 'x'.repeat(130));
  const narrow = textSize(paragraphs, 3.8, 5);
  expect(narrow).toBeLessThan(16);
  expect(textSize(paragraphs, 12, 5)).toBeGreaterThan(narrow);
});

test('never below nine points', () => {
  expect(textSize(['x'.repeat(100_000)], 4, 5)).toBe(9);
});
