// Golden numbers: handbook topic 14.4 (scipy 1.17.1).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../testing/oracles.ts';
import { brierScore, brierSkill } from './brier-score.ts';
import { conformalHalfWidth } from './conformal-half-width.ts';
import { intervalCoverage } from './interval-coverage.ts';
import { intervalScore, scaledIntervalScore } from './interval-score.ts';
import { overallWeightedAverage } from './overall-weighted-average.ts';
import { pinballLoss } from './pinball-loss.ts';
import { normalRankedProbabilityScore, sampleRankedProbabilityScore } from './ranked-probability-score.ts';
import { naiveError, scaledError } from './scaled-error.ts';
import { symmetricPercentageError } from './symmetric-percentage-error.ts';

describe('errors of point forecasts', () => {
  it('scaledError', () => {
    expect(scaledError([15, 13], [14.2, 14.2], [10, 12, 11, 13, 14], 1)).toBeCloseTo(0.6666667, 7);
    expect(scaledError([1], [1], [5, 5, 5], 1)).toBeNull();
    expect(scaledError([1], [1], [5, 6], 4)).toBeNull();
    expect(naiveError([1, 2, 4, 8], 2)).toBe(4.5);
  });

  it('symmetricPercentageError', () => {
    expect(symmetricPercentageError([100, 0], [50, 0])).toBeCloseTo(100 / 3, 10);
    expect(symmetricPercentageError([1], [Number.NaN])).toBeNaN();
  });

  it('overallWeightedAverage', () => {
    const benchmark = { symmetricPercentage: 10, scaled: 2 };
    expect(overallWeightedAverage({ symmetricPercentage: 9, scaled: 1.9 }, benchmark)).toBeCloseTo(0.925, 12);
  });
});

describe('scores of distributions and intervals', () => {
  it('pinballLoss', () => {
    expect(pinballLoss(112, 120, 0.9)).toBeCloseTo(0.8, 12);
    expect(pinballLoss(112, 80, 0.1)).toBeCloseTo(3.2, 12);
    expect(pinballLoss(112, 100, 0.5)).toBeCloseTo(6, 12);
  });

  it('normalRankedProbabilityScore', () => {
    expect(normalRankedProbabilityScore(0, 0, 1)).toBeCloseTo(0.233695, 6);
    expect(normalRankedProbabilityScore(112, 100, 10)).toBeCloseTo(7.4801532, 7);
    expect(normalRankedProbabilityScore(3, 5, 0)).toBe(2);
  });

  it('sampleRankedProbabilityScore is the double sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), fc.integer(), (sample, x) => {
        const n = sample.length;
        const missed = sample.reduce((sum, one) => sum + Math.abs(one - x), 0) / n;
        const pairs = sample.flatMap((one) => sample.map((other) => Math.abs(one - other)));
        const spread = pairs.reduce((sum, one) => sum + one, 0) / (2 * n * n);
        expect(agrees(sampleRankedProbabilityScore(x, sample), missed - spread, 1e-6)).toBe(true);
      }),
    );
  });

  it('intervalScore', () => {
    expect(intervalScore(126, 80, 120, 0.8)).toBeCloseTo(100, 10);
    expect(intervalScore(100, 80, 120, 0.8)).toBe(40);
    expect(scaledIntervalScore([126, 100], [80, 80], [120, 120], 0.8, [1, 3, 5], 1)).toBeCloseTo(35, 10);
    expect(scaledIntervalScore([1], [1], [1], 0.8, [1, 1], 1)).toBeNull();
  });
});

describe('intervalCoverage', () => {
  it('17 of 24 may be chance, 12 of 24 is not', () => {
    const fine = intervalCoverage(17, 24, 0.8);
    expect(fine.probability).toBeCloseTo(0.3034, 4);
    expect(fine.interval[0]).toBeCloseTo(0.5083, 4);
    expect(fine.interval[1]).toBeCloseTo(0.8509, 4);
    expect(intervalCoverage(12, 24, 0.8).probability).toBeCloseTo(0.000978, 6);
  });

  it('knows the ends and refuses nonsense', () => {
    expect(intervalCoverage(24, 24, 1).probability).toBe(1);
    expect(intervalCoverage(0, 3, 0.95).interval[0]).toBe(0);
    expect(() => intervalCoverage(5, 4, 0.8)).toThrow(RangeError);
  });
});

describe('conformalHalfWidth', () => {
  const errors = (n: number) => Array.from({ length: n }, (_, at) => (at % 2 === 0 ? at + 1 : -at - 1));
  it('takes the 18th of 19, and none of 8', () => {
    expect(conformalHalfWidth(errors(19), 0.9)).toBe(18);
    expect(conformalHalfWidth(errors(8), 0.9)).toBeNull();
    expect(conformalHalfWidth(errors(9), 0.9)).toBe(9);
  });
});

describe('brierScore', () => {
  const said = [
    { chance: 0.8, happened: true },
    { chance: 0.4, happened: false },
  ];
  it('scores statements', () => {
    expect(brierScore(said)).toBeCloseTo(0.1, 12);
    expect(brierSkill(said)).toBeCloseTo(0.6, 12);
    expect(brierScore([])).toBeNull();
    expect(brierSkill([{ chance: 0.8, happened: true }])).toBeNull();
  });
});

describe.skipIf(!hasOracles)('the oracles of the handbook', () => {
  it('crps', () => {
    type Input = { mu: number; sigma: number; x: number };
    const { input, expected, relTol } = oracle<Input, { crps: number }>('crps');
    const score = normalRankedProbabilityScore(input.x, input.mu, input.sigma);
    expect(agrees(score, expected.crps, relTol)).toBe(true);
  });
});
