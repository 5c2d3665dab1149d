// Golden numbers: numpy 2.4.6, quantile([1, 2, 3, 4, 10], …).
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.05, 1.2],
    [0.25, 2],
    [0.5, 3],
    [0.9, 7.6],
    [1, 10],
  ])('at %d is %d', (share, expected) => {
    expect(quantile([1, 2, 3, 4, 10], share)).toBeCloseTo(expected, 12);
  });

  it('of one number is that number', () => expect(quantile([5], 0.3)).toBe(5));

  it('refuses an empty sample and a share that is none', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
  });
});
