// Golden numbers: R 4.2.2, pbeta.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';
import { studentT } from './student-t.ts';

it.each([
  [0.5, 2, 3, 0.6875],
  [0.999, 30, 0.5, 0.807237306159537],
  [0.01, 0.5, 20, 0.4713699354850158],
  [0, 2, 3, 0],
  [1, 2, 3, 1],
])('I_%d(%d, %d)', (x, a, b, expected) => {
  expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 11);
});

it('is mirrored', () => {
  const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, a, b) => {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
    }),
  );
});

it("agrees with stdlib's Student's t", () => {
  for (const [t, degrees] of [
    [0.3, 10],
    [2.5, 3],
    [7, 40],
  ] as const) {
    const bothTails = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
    expect(bothTails).toBeCloseTo(2 * studentT(-t, degrees), 12);
  }
});

it('refuses what has no meaning', () => expect(() => incompleteBeta(1.5, 1, 1)).toThrow(RangeError));
