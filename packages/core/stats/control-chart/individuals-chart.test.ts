// Limits of the handbook's oracles, and of series that are constant, huge, missing or of one value.
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../../testing/oracles.ts';
import { individualsLimits } from './individuals-chart.ts';

const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe('individualsLimits', () => {
  it.skipIf(!hasOracles)('agrees with the handbook, screened and not', () => {
    type Expected = { mean: number; amr: number; lpl: number; upl: number };
    const { input, expected, relTol } = oracle<{ y: number[] }, Expected & { screened: Expected }>('xmr');
    for (const [screen, want] of [
      [false, expected],
      [true, { ...expected.screened, mean: expected.mean }],
    ] as const) {
      const found = individualsLimits(input.y, screen);
      expect(agrees(found?.mean ?? 0, want.mean, relTol)).toBe(true);
      expect(agrees(found?.meanMovingRange ?? 0, want.amr, relTol)).toBe(true);
      expect(agrees(found?.lower ?? 0, want.lpl, relTol)).toBe(true);
      expect(agrees(found?.upper ?? 0, want.upl, relTol)).toBe(true);
    }
  });

  it('gives the numbers of the handbook', () => {
    expect(individualsLimits(spike)?.upper).toBeCloseTo(6.951503, 6);
    expect(individualsLimits(spike, true)).toMatchObject({ meanMovingRange: 1, screened: 2 });
    expect(individualsLimits(spike, true)?.lower).toBeCloseTo(-0.715556, 6);
    expect(individualsLimits(spike)?.movingRangeLimit).toBeCloseTo(3.267 * 1.882353, 5);
  });

  it('steps over what is missing', () => {
    const gaps = [1, Number.NaN, 2, 1, Number.NaN, Number.NaN, 2];
    expect(individualsLimits(gaps)).toEqual(individualsLimits([1, 2, 1, 2]));
  });

  it('knows no limits of nothing, and no width of what never moves', () => {
    expect(individualsLimits([])).toBeNull();
    expect(individualsLimits([Number.NaN])).toBeNull();
    expect(individualsLimits([0.25, 0.25, 0.25])).toMatchObject({ meanMovingRange: 0, upper: 0.25 });
    expect(individualsLimits([7])).toMatchObject({ n: 1, mean: 7, meanMovingRange: 0 });
  });

  it('does not overflow', () => {
    const found = individualsLimits([1e308, -1e308, 1e308, 1e308, 1e308]);
    expect((found?.mean ?? 0) / 6e307).toBeCloseTo(1, 12);
    expect((individualsLimits([1.7e308, 1.7e308, 1.7e308])?.mean ?? 0) / 1.7e308).toBeCloseTo(1, 12);
  });
});
