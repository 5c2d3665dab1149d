// The triangular distribution against its closed forms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangleExpectation, triangleMean, triangleQuantile } from './triangle.ts';

const triangle = { low: 2, likely: 3, high: 8 };

describe('the triangular distribution', () => {
  it('has the quantiles of its distribution function', () => {
    const below = (x: number) => (x < 3 ? (x - 2) ** 2 / 6 : 1 - (8 - x) ** 2 / 30);
    for (const share of [0, 0.1, 1 / 6, 0.5, 0.9, 1])
      expect(below(triangleQuantile(triangle, share))).toBeCloseTo(share, 12);
  });

  it('has the mean and the variance of the textbook', () => {
    const mean = triangleMean(triangle);
    expect(mean).toBeCloseTo(13 / 3, 12);
    expect(triangleExpectation(triangle, (x) => x, 5)).toBeCloseTo(mean, 9);
    const variance = (4 + 9 + 64 - 6 - 16 - 24) / 18;
    expect(triangleExpectation(triangle, (x) => (x - mean) ** 2, 2)).toBeCloseTo(variance, 9);
  });

  it('is a point where all three agree, and half a triangle where two do', () => {
    expect(triangleExpectation({ low: 4, likely: 4, high: 4 }, Math.exp, 4)).toBe(Math.exp(4));
    expect(triangleQuantile({ low: 4, likely: 4, high: 4 }, 0.3)).toBe(4);
    expect(triangleExpectation({ low: 1, likely: 1, high: 4 }, (x) => x, 0)).toBeCloseTo(2, 9);
    expect(triangleExpectation({ low: 1, likely: 4, high: 4 }, (x) => x, 0)).toBeCloseTo(3, 9);
  });

  it('never leaves its ends, and rises with the share', () => {
    const numbers = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (three, share) => {
        const [low = 0, likely = 0, high = 0] = [...three].sort((a, b) => a - b);
        const at = triangleQuantile({ low, likely, high }, share);
        expect(at).toBeGreaterThanOrEqual(low - 1e-9);
        expect(at).toBeLessThanOrEqual(high + 1e-9);
        expect(triangleQuantile({ low, likely, high }, share / 2)).toBeLessThanOrEqual(at + 1e-9);
      }),
    );
  });
});
