// Golden numbers: handbook oracle 2.3; one question for two goals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { rankOrderWeights } from './rank-order-weights.ts';
import { ratioWeights } from './ratio-weights.ts';
import { swingWeights } from './swing-weights.ts';

describe('rankOrderWeights', () => {
  it('lets equals share the mean of their places', () => {
    const [first = 0, second = 0, third = 0] = rankOrderWeights([1, 1, 1]);
    expect(rankOrderWeights([1, 2])).toEqual([first, (second + third) / 2]);
    expect(rankOrderWeights([2, 1])).toEqual([(first + second) / 2, third]);
    expect(rankOrderWeights([3])[0]).toBeCloseTo(1 / 3, 12);
    expect(rankOrderWeights([])).toEqual([]);
  });

  it('sums to 1 over all members, and never rises down the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), (groups) => {
        const weights = rankOrderWeights(groups);
        const sum = weights.reduce((total, weight, index) => total + weight * (groups[index] ?? 0), 0);
        expect(sum).toBeCloseTo(1, 12);
        expect([...weights].sort((one, other) => other - one)).toEqual(weights);
      }),
    );
  });

  it('refuses groups that are none', () => {
    expect(() => rankOrderWeights([1, 0])).toThrow(RangeError);
    expect(() => rankOrderWeights([1.5])).toThrow(RangeError);
  });
});

describe('swingWeights', () => {
  it('agrees with the handbook', () => {
    const expected = [0.408163, 0.326531, 0.163265, 0.102041];
    const weights = swingWeights([100, 80, 40, 25]);
    for (const [index, one] of expected.entries()) expect(weights[index]).toBeCloseTo(one, 6);
  });

  it('refuses points that say nothing', () => {
    expect(() => swingWeights([0, 0])).toThrow(RangeError);
    expect(() => swingWeights([100, -1])).toThrow(RangeError);
    expect(() => swingWeights([])).toThrow(RangeError);
  });
});

describe('ratioWeights', () => {
  it('splits one by the ratio', () => {
    expect(ratioWeights(3)).toEqual([0.75, 0.25]);
    expect(ratioWeights(1)).toEqual([0.5, 0.5]);
    expect(() => ratioWeights(0)).toThrow(RangeError);
    expect(() => ratioWeights(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  it.each(['roc.n3', 'roc.n4', 'roc.n5'])('%s', (name) => {
    const { input, expected, relTol } = oracle<{ n: number }, { w: readonly number[] }>(name);
    const weights = rankOrderWeights(new Array<number>(input.n).fill(1));
    expect(weights).toHaveLength(expected.w.length);
    for (const [index, one] of expected.w.entries())
      expect(agrees(weights[index] ?? 0, one, relTol)).toBe(true);
  });
});
