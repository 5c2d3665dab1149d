// Golden numbers: the handbook's tables of topic 3.2 (scipy's noncentral F).
import { expect, it } from 'vitest';
import { effectSizes, leadPower, pairsForCorrelation } from './lead-power.ts';

it.each([
  [24, 0.299, 0.616],
  [36, 0.469, 0.843],
  [48, 0.614, 0.943],
  [60, 0.73, 0.981],
  [72, 0.816, 0.994],
])('power of the test with %d periods and two lags', (periods, medium, large) => {
  const observations = periods - 2;
  const test = { lags: 2, observations, degreesOfFreedom: observations - 5, alpha: 0.05 };
  expect(leadPower({ ...test, effect: effectSizes.medium })).toBeCloseTo(medium, 2.9);
  expect(leadPower({ ...test, effect: effectSizes.large })).toBeCloseTo(large, 2.9);
});

it('is the level itself where there is no effect', () => {
  expect(leadPower({ lags: 2, observations: 40, degreesOfFreedom: 35, alpha: 0.05, effect: 0 })).toBeCloseTo(
    0.05,
    10,
  );
});

it.each([
  [0.3, 85],
  [0.4, 47],
  [0.5, 30],
  [0.6, 20],
  [0.7, 14],
])('a correlation of %d needs %d pairs', (r, pairs) => expect(pairsForCorrelation(r)).toBe(pairs));

it('refuses what is no correlation', () => expect(() => pairsForCorrelation(1)).toThrow(RangeError));
