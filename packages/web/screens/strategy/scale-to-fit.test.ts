// What fits is left alone; what does not becomes as small as it must and no smaller.
import { expect, test } from 'vitest';
import { scaleToFit } from './scale-to-fit.ts';

const page = { width: 700, height: 1000 };
/** Text that covers an area, whatever the width. */
const text = (area: number) => (width: number) => area / width;

test('what fits keeps its size', () => {
  expect(scaleToFit(text(600_000), page)).toBe(1);
});

test('flowing text shrinks with the root of its area', () => {
  // area·s/(w/s) = h, so s² = h·w/area.
  expect(scaleToFit(text(1_400_000), page)).toBeCloseTo(Math.sqrt(0.5), 2);
  expect(
    (1_400_000 / (700 / scaleToFit(text(1_400_000), page))) * scaleToFit(text(1_400_000), page),
  ).toBeLessThanOrEqual(1000);
});

test('it never becomes unreadable', () => {
  expect(scaleToFit(text(1e9), page)).toBe(0.4);
});
