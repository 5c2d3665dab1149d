// Golden numbers: handbook topic 14.3 (Python; both forms of Theta agree there).
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../../../testing/oracles.ts';
import { simpleCombination } from './simple-combination.ts';
import { levelDeviation, smoothLevel, smoothTrend, trendDeviation } from './simple-smoothing.ts';
import { straightLine, thetaDrift, thetaLines } from './theta-lines.ts';

const y = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
const start = { alpha: 0.5, betaStar: 0.3, level: 100, trend: 3 };

function expectClose(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [at, value] of values.entries()) expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 6);
}

describe('simple smoothing', () => {
  it('smooths the level', () => {
    expectClose(smoothLevel(y, 0.5, 2).mean, [127.8876953, 127.8876953]);
  });

  it('follows a trend, damped or not', () => {
    const straight = smoothTrend(y.slice(1), { ...start, phi: 1 }, 3);
    expect(straight.level).toBeCloseTo(130.7029997, 6);
    expect(straight.trend).toBeCloseTo(2.9047416, 6);
    expectClose(straight.mean, [133.6077413, 136.5124829, 139.4172245]);
    const damped = smoothTrend(y.slice(1), { ...start, phi: 0.9 }, 3);
    expectClose(damped.mean, [132.05745, 133.9733415, 135.6976439]);
  });

  it('widens with the distance', () => {
    expectClose(
      [1, 2, 3].map((step) => levelDeviation(2, 0.5, step)),
      [2, 2.236068, 2.4494897],
    );
    expectClose(
      [1, 2, 3].map((step) => trendDeviation(2, 0.5, 0.15, step)),
      [2, 2.3853721, 2.8722813],
    );
  });
});

describe('Theta', () => {
  it('has two forms that agree', () => {
    expect(straightLine(y).intercept).toBeCloseTo(99.5384615, 6);
    expect(straightLine(y).slope).toBeCloseTo(2.8111888, 6);
    const expected = [130.6981978, 132.1037922, 133.5093866];
    expectClose(thetaLines(y, 0.5, 3), expected);
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  it('theta', () => {
    const { input, expected, relTol } = oracle<{ y: number[]; alpha: number }, { f: number[] }>('theta');
    const values = thetaLines(input.y, input.alpha, expected.f.length);
    const closed = thetaDrift(input.y, input.alpha, expected.f.length);
    for (const [at, one] of expected.f.entries()) {
      expect(agrees(values[at] ?? Number.NaN, one, relTol)).toBe(true);
      expect(agrees(closed[at] ?? Number.NaN, one, relTol)).toBe(true);
    }
  });

  it('comb', () => {
    type Input = { y: number[]; alpha: number; betaStar: number; phi: number };
    const { input, expected, relTol } = oracle<Input, { f: number[] }>('comb');
    const values = simpleCombination(input.y, { ...start, ...input }, expected.f.length);
    for (const [at, one] of expected.f.entries())
      expect(agrees(values[at] ?? Number.NaN, one, relTol)).toBe(true);
  });
});
