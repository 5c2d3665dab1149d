// Golden numbers: scipy 1.17.1 (t.cdf) and the handbook's numerical notes.
import { describe, expect, it } from 'vitest';
import { studentT, studentTQuantile } from './student-t.ts';

describe('studentT', () => {
  it('agrees with scipy', () => {
    expect(1 - studentT((150 - 147.9090909090909) / 8.150242099532488, 10)).toBeCloseTo(
      0.4013651586343113,
      12,
    );
    expect(studentT(2.228138851986, 10)).toBeCloseTo(0.975, 10);
    expect(studentT(0, 3)).toBe(0.5);
  });

  it('gives 0 and 1 at the ends', () => {
    expect(studentT(Number.NEGATIVE_INFINITY, 5)).toBe(0);
    expect(studentT(Number.POSITIVE_INFINITY, 5)).toBe(1);
  });
});

describe('studentTQuantile', () => {
  it.each([
    [0.95, 5, 2.0150483733330233],
    [0.95, 11, 1.7958848187040433],
    [0.95, 23, 1.713871527747048],
    [0.975, 10, 2.228138851986274],
    [0.05, 11, -1.7958848187040433],
    [0.5, 3, 0],
  ])('agrees with scipy: %d with %d degrees of freedom', (share, degrees, expected) => {
    expect(studentTQuantile(share, degrees)).toBeCloseTo(expected, 11);
  });

  it('refuses what is no share', () => expect(() => studentTQuantile(1, 5)).toThrow(RangeError));
});
