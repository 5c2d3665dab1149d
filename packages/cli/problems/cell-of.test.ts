import { expect, test } from 'vitest';
import { cellOf } from './cell-of.ts';

test.each([
  ['a,bc,d', 1, 'bc'],
  ['"x, y",bc', 1, 'bc'],
  ['"x, y",bc', 0, '"x, y"'],
  ['"say ""hi"", you",z', 1, 'z'],
  ['a,b', 1, 'b'],
])('%s, cell %i', (line, index, cell) => {
  const { from, length } = cellOf(line, index);
  expect(line.slice(from, from + length)).toBe(cell);
});

test('an empty or missing cell is marked where it should be', () => {
  expect(cellOf('a,,c', 1)).toEqual({ from: 2, length: 1 });
  expect(cellOf('a,b', 5)).toEqual({ from: 3, length: 1 });
});
