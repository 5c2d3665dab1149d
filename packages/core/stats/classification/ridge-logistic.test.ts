// Tests of the logistic regression held close to a prior.
import { expect, it } from 'vitest';
import { createPcg32 } from '../pcg32.ts';
import { fitRidgeLogistic, logistic, type WeighedCase } from './ridge-logistic.ts';

it('comes back to what was believed where there is nothing to learn from', () => {
  expect(fitRidgeLogistic([], [0.5, 1], 2)).toEqual([0.5, 1]);
});

it('finds the coefficients that made the cases', () => {
  const random = createPcg32(11);
  const cases = Array.from({ length: 4_000 }, (): WeighedCase => {
    const inputs = [1, 4 * random.share() - 2, random.share() < 0.3 ? 1 : 0];
    return { inputs, happened: random.share() < logistic(inputs, [0.4, 1.2, -1]) };
  });
  const [level = 0, slope = 0, step = 0] = fitRidgeLogistic(cases, [0, 0, 0], 0.01);
  expect(level).toBeCloseTo(0.4, 0);
  expect(slope).toBeCloseTo(1.2, 0);
  expect(step).toBeCloseTo(-1, 0);
  // At the optimum the slope of the likelihood equals the pull: the mean chance is the share that happened.
  const mean =
    cases.reduce((sum, { inputs }) => sum + logistic(inputs, [level, slope, step]), 0) / cases.length;
  expect(mean).toBeCloseTo(cases.filter(({ happened }) => happened).length / cases.length, 4);
});

it('stays finite where yes and no are cleanly apart', () => {
  const cases = [-3, -2, -1, 1, 2, 3].map((x): WeighedCase => ({ inputs: [1, x], happened: x > 0 }));
  const [level = Number.NaN, slope = Number.NaN] = fitRidgeLogistic(cases, [0, 1], 1);
  expect(level).toBeCloseTo(0, 6);
  expect(slope).toBeGreaterThan(1);
  expect(slope).toBeLessThan(5);
});

it('leads down even from a prior far off', () => {
  const cases = Array.from(
    { length: 50 },
    (_, at): WeighedCase => ({ inputs: [1, at / 10], happened: at % 2 === 0 }),
  );
  const fitted = fitRidgeLogistic(cases, [40, -30], 1e-3);
  expect(Math.abs(logistic([1, 2.5], fitted) - 0.5)).toBeLessThan(0.1);
});
