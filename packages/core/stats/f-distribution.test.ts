// Golden numbers: R 4.2.2 (pf, qf, with ncp), and the handbook's topics 3.2 and 21.
import { describe, expect, it } from 'vitest';
import { fQuantileOfTail, fTail, noncentralFTail } from './f-distribution.ts';

describe('fTail', () => {
  it.each([
    [19.738781, 2, 29, 3.884371575420084e-6],
    [0.5, 3, 7, 0.6940363875688138],
    [3, 1, 26, 0.09511428531515401],
    [100, 4, 50, 3.234752377128817e-23],
    [4.936997634943338, 1, 32, 0.033481716782381064],
    [0, 2, 5, 1],
    [Number.POSITIVE_INFINITY, 2, 5, 0],
  ])('P(F ≥ %d) with %d and %d degrees of freedom', (x, above, below, expected) => {
    const found = fTail(x, above, below);
    if (expected === 0) expect(found).toBe(0);
    else expect(found / expected).toBeCloseTo(1, 10);
  });

  it('refuses what has no meaning', () => expect(() => fTail(-1, 2, 2)).toThrow(RangeError));
});

it('finds the quantile', () => {
  expect(fQuantileOfTail(0.05, 2, 29)).toBeCloseTo(3.327654498572062, 10);
  expect(fQuantileOfTail(0.001, 2, 29)).toBeCloseTo(8.848799399633618, 10);
  expect(() => fQuantileOfTail(0, 2, 29)).toThrow(RangeError);
});

// R stops its sum at 1e-9.
it.each([
  [0, 0.06543111580744765],
  [1, 0.15213412276505434],
  [20, 0.98141791459159333],
  [200, 1],
])('noncentral F: P(F ≥ 3) with 2 and 29 degrees of freedom, λ = %d', (noncentrality, expected) => {
  expect(noncentralFTail(3, 2, 29, noncentrality)).toBeCloseTo(expected, 8);
});
