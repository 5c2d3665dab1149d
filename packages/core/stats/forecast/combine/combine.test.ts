// Worked by hand, and what must hold for every series: units, order, floors, and that bad input is a value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FittedModel } from '../fitted-model.ts';
import { combineForecasts } from './combine-forecasts.ts';
import { forecastSeries, intervalOf, type SeriesForecast } from './forecast-series.ts';
import { longSeason } from './long-season.ts';

function model(mean: number, deviation: number): FittedModel {
  return {
    name: 'constant',
    residuals: new Float64Array(0),
    forecast: (horizon) => ({
      mean: new Float64Array(horizon).fill(mean),
      deviation: new Float64Array(horizon).fill(deviation),
    }),
  };
}

function forecast(
  values: readonly number[],
  period: number,
  horizon = 6,
  floor: number | null = null,
): SeriesForecast {
  const made = forecastSeries(values, { period, horizon, floor });
  if (!made.ok) throw new Error(made.reason);
  return made;
}

/** Level 100 with a season of twelve, a little growth and a fixed disturbance. */
const monthly = Array.from(
  { length: 72 },
  (_, at) => 100 + at / 4 + 20 * Math.sin((2 * Math.PI * at) / 12) + ((at * 7919) % 13) / 3,
);

describe('combineForecasts', () => {
  it('takes the middle, and is as wide as the models and as they are apart', () => {
    const combined = combineForecasts([model(10, 1), model(12, 4), model(14, 2), model(99, 2)], 2);
    expect(combined?.mean[1]).toBe(13);
    // Geometric mean 2 of the deviations; the means lie 37.66 from their mean of 33.75.
    expect(combined?.scale[1]).toBeCloseTo(Math.hypot(2, 37.69), 1);
    expect(combineForecasts([model(10, 1)], 1)?.scale[0]).toBe(1);
  });

  it('leaves a model out that gives no number, and knows when none does', () => {
    const combined = combineForecasts(
      [model(10, 1), model(Number.NaN, 1), model(10, Number.POSITIVE_INFINITY)],
      1,
    );
    expect(combined?.mean[0]).toBe(10);
    expect(combineForecasts([model(Number.NaN, 1)], 1)).toBeNull();
    expect(combineForecasts([], 1)).toBeNull();
  });
});

describe('forecastSeries', () => {
  it('carries level, growth and season on', () => {
    const { mean, methods, isSeasonal } = forecast(monthly, 12, 12);
    expect(methods).toHaveLength(4);
    expect(isSeasonal).toBe(true);
    for (const [step, value] of mean.entries()) {
      const at = 72 + step;
      const truth = 102 + at / 4 + 20 * Math.sin((2 * Math.PI * at) / 12);
      expect(Math.abs(value - truth), `step ${step + 1}`).toBeLessThan(4);
    }
  });

  it('widens with the step and with the level, around its middle', () => {
    const made = forecast(monthly, 12, 18);
    const [narrow, wide] = [intervalOf(made, 0.8), intervalOf(made, 0.95)];
    for (const [step, value] of made.mean.entries()) {
      const [inner, outer] = [narrow.lower[step] ?? 0, wide.lower[step] ?? 0];
      expect(outer).toBeLessThan(inner);
      expect(inner).toBeLessThan(value);
      expect(narrow.upper[step]).toBeGreaterThan(value);
      expect(wide.upper[step]).toBeGreaterThan(narrow.upper[step] ?? 0);
    }
    expect(made.deviation[17]).toBeGreaterThan(made.deviation[0] ?? 0);
  });

  it('does not depend on the unit', () => {
    const [small, large] = [
      forecast(monthly, 12),
      forecast(
        monthly.map((value) => 1e6 * value),
        12,
      ),
    ];
    for (const [step, value] of small.mean.entries()) {
      expect((large.mean[step] ?? 0) / 1e6 / value).toBeCloseTo(1, 6);
      expect((large.deviation[step] ?? 0) / 1e6 / (small.deviation[step] ?? 0)).toBeCloseTo(1, 5);
    }
  });

  it('stays above a floor', () => {
    const falling = Array.from({ length: 24 }, (_, at) => Math.max(0.5, 24 - at) + (at % 2));
    const made = forecast(falling, 1, 12, 0);
    for (const z of [-3, 0, 3]) expect(made.valueAt(11, z)).toBeGreaterThanOrEqual(0);
    expect(made.mean.every((value) => value >= 0)).toBe(true);
  });

  it('forecasts single events as such', () => {
    const events = Array.from({ length: 40 }, (_, at) => [0, 3, 0, 0, 5, 1, 0][(at * at) % 7] ?? 0);
    const made = forecast(events, 1);
    expect(made.methods).toEqual(['TSB']);
    expect(made.valueAt(0, -3)).toBe(0);
  });

  it('refuses as a value, and wrong calls by throwing', () => {
    expect(forecastSeries([1, 2, 3], { period: 1, horizon: 3 })).toMatchObject({ ok: false, needed: 8 });
    expect(() => forecastSeries(monthly, { period: 12, horizon: 0 })).toThrow(RangeError);
  });

  it('gives finite, ordered numbers for whatever passes the door', () => {
    const values = fc.array(
      fc.oneof(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: -5, max: 5 }),
        fc.constantFrom(0, 1e99, -1e99, 1e-300),
      ),
      { minLength: 8, maxLength: 40 },
    );
    fc.assert(
      fc.property(values, fc.constantFrom(1, 4, 7, 12), (list, period) => {
        const made = forecastSeries(list, { period, horizon: 5 });
        if (!made.ok) return;
        for (const [step, value] of made.mean.entries()) {
          expect(Number.isFinite(value)).toBe(true);
          expect(made.valueAt(step, -2)).toBeLessThanOrEqual(made.valueAt(step, -1));
          expect(made.valueAt(step, 1)).toBeLessThanOrEqual(made.valueAt(step, 2));
          expect(Number.isFinite(made.deviation[step])).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a season of 52 weeks', () => {
  const year = (at: number) =>
    30 * Math.sin((2 * Math.PI * at) / 52) + 10 * Math.cos((4 * Math.PI * at) / 52);
  const weekly = Array.from({ length: 156 }, (_, at) => 200 + year(at) + ((at * 104_729) % 17) / 2);

  it('is carried on as waves', () => {
    const { mean, isSeasonal } = forecast(weekly, 52, 52);
    expect(isSeasonal).toBe(true);
    for (const [step, value] of mean.entries())
      expect(Math.abs(value - 204 - year(156 + step)), `week ${step + 1}`).toBeLessThan(12);
  });

  it('is not seen in noise', () => {
    const noise = Float64Array.from(
      { length: 156 },
      (_, at) => 100 + ((at * at * 7919 + at * 104_729) % 101),
    );
    expect(longSeason(noise, 52)).toBeNull();
  });

  it('may cross zero', () => {
    const { mean } = forecast(
      weekly.map((value) => value - 210),
      52,
      52,
    );
    for (const [step, value] of mean.entries())
      expect(Math.abs(value + 6 - year(156 + step))).toBeLessThan(12);
  });
});
