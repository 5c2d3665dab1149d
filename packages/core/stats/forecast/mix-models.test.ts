// Weights and mixtures worked by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akaikeWeights, correctedCriterion, mixForecasts, scaleForecast } from './mix-models.ts';

describe('akaikeWeights', () => {
  it('is worked by hand', () => {
    expect(akaikeWeights([100, 100])).toEqual([0.5, 0.5]);
    expect(akaikeWeights([110, 100])[0]).toBeCloseTo(Math.exp(-1) / (1 + Math.exp(-1)), 12);
    expect(akaikeWeights([200, 100])).toEqual([0, 1]);
    expect(akaikeWeights([Number.POSITIVE_INFINITY, 100])).toEqual([0, 1]);
  });

  it('sums to one and gives the smallest most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 15 }),
        (criteria) => {
          const weights = akaikeWeights(criteria);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
          expect(weights[criteria.indexOf(Math.min(...criteria))]).toBe(Math.max(...weights));
        },
      ),
    );
  });
});

describe('mixForecasts', () => {
  it('is wider where the parts disagree', () => {
    const part = (mean: number) => ({ mean: Float64Array.of(mean), deviation: Float64Array.of(3) });
    const mixed = mixForecasts([part(10), part(18)], [0.5, 0.5]);
    expect([...mixed.mean, ...mixed.deviation]).toEqual([14, 5]);
    const scaled = scaleForecast(mixed, 2);
    expect([...scaled.mean, ...scaled.deviation]).toEqual([28, 10]);
  });
});

describe('correctedCriterion', () => {
  it('agrees with R on AirPassengers (18 parameters, 144 values)', () =>
    expect(correctedCriterion(2 * 679.583216237, 18, 144)).toBeCloseTo(1400.6384324739, 8));
  it('is infinite with as many parameters as values', () =>
    expect(correctedCriterion(1, 9, 10)).toBe(Number.POSITIVE_INFINITY));
});
