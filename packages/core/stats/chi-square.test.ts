// Golden numbers: the handbook's notes and oracles (computed with scipy), and tabulated quantiles.
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from './chi-square.ts';

describe('chiSquareTail', () => {
  it.each([
    [23.422778, 2, Math.exp(-23.422778 / 2)],
    [10.92, 3, 0.012166425367148376],
    [6.321428571428571, 3, 0.09697729737905862],
    [3.841458820694124, 1, 0.05],
    [1, 1, 0.31731050786291415],
    [0.5, 1, 0.47950012218695337],
    [18.307038053275146, 10, 0.05],
    [0, 4, 1],
  ])('P(χ² ≥ %d) with %d degrees of freedom', (x, degreesOfFreedom, expected) => {
    expect(chiSquareTail(x, degreesOfFreedom)).toBeCloseTo(expected, 13);
  });

  it('is a sum of Poisson terms for even degrees of freedom', () => {
    for (const x of [0.1, 1, 3, 7.9, 8.1, 20, 60]) {
      const half = x / 2;
      const sum = Math.exp(-half) * (1 + half + half ** 2 / 2 + half ** 3 / 6);
      expect(chiSquareTail(x, 8)).toBeCloseTo(sum, 13);
    }
  });

  it('refuses what has no meaning', () => {
    expect(() => chiSquareTail(-1, 2)).toThrow(RangeError);
    expect(() => chiSquareTail(1, 0)).toThrow(RangeError);
    expect(chiSquareTail(Number.POSITIVE_INFINITY, 2)).toBe(0);
  });
});
