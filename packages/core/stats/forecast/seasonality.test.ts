// The nine data sets of R's forecasts; what cannot be told; scale and shift.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rForecasts } from '../../testing/r-forecasts.ts';
import { seasonality } from './seasonality.ts';

const wave = Array.from({ length: 48 }, (_, t) => 100 + 10 * Math.sin((t * Math.PI) / 6));

describe('seasonality', () => {
  it('sees a wave and its period', () => {
    expect(seasonality(wave, 12)).toMatchObject({ isSeasonal: true });
    expect(seasonality(wave, 12).correlation).toBeCloseTo(0.75, 2);
    expect(seasonality(wave, 12).limit).toBeGreaterThan(1.645 / Math.sqrt(48));
  });

  it('sees none in a trend, a constant, or without a period', () => {
    expect(
      seasonality(
        Array.from({ length: 48 }, (_, t) => t),
        12,
      ).isSeasonal,
    ).toBe(false);
    expect(seasonality(new Array(48).fill(7), 12).isSeasonal).toBe(false);
    expect(seasonality(wave, 1).isSeasonal).toBe(false);
  });

  it('asks for three full periods', () => {
    expect(seasonality(wave.slice(0, 36), 12).correlation).toBeGreaterThan(0.6);
    expect(seasonality(wave.slice(0, 35), 12)).toEqual({ isSeasonal: false, correlation: 0, limit: 1 });
  });

  it.skipIf(rForecasts.length === 0)('agrees that deaths, temperatures and gas are seasonal', () => {
    const seasonal = rForecasts.filter(([, { data, frequency }]) => seasonality(data, frequency).isSeasonal);
    expect(seasonal.map(([name]) => name)).toEqual(
      expect.arrayContaining(['UKgas', 'USAccDeaths', 'nottem']),
    );
  });

  it('does not change with scale and shift', () => {
    const scale = fc.double({ min: 0.01, max: 1000, noNaN: true });
    const shift = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 24, maxLength: 60 }),
        scale,
        shift,
        (values, a, b) => {
          const before = seasonality(values, 4);
          const after = seasonality(
            values.map((value) => a * value + b),
            4,
          );
          expect(after.correlation).toBeCloseTo(before.correlation, 6);
          expect(after.limit).toBeCloseTo(before.limit, 6);
        },
      ),
    );
  });
});
