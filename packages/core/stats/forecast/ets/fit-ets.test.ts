// Against R's ets on nine data sets; laws of scale and shift; series that are short, flat, zero, negative or huge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rForecasts } from '../../../testing/r-forecasts.ts';
import { etsName } from './ets-form.ts';
import { type EtsModel, fitEts } from './fit-ets.ts';

const seasonal = Float64Array.from(
  { length: 48 },
  (_, t) => 200 + 2 * t + 30 * Math.sin((t * Math.PI) / 6) + 7 * Math.sin(t * t),
);

const fitted = (values: ArrayLike<number>, period = 1): EtsModel => {
  const model = fitEts(Float64Array.from(values), period);
  if (model === null) throw new Error('nothing was fitted');
  return model;
};

describe.skipIf(rForecasts.length === 0)('fitEts beside R', () => {
  it.each(rForecasts)('%s: is at least as likely for its size', (_, { data, frequency, ets }) => {
    const model = fitEts(Float64Array.from(data), frequency, { choice: 'best' });
    const [best] = model?.members ?? [];
    expect(best?.aicc).toBeLessThan(ets.aicc + 0.01);
    if (model?.name === ets.method) expect(best?.logLikelihood).toBeGreaterThan(ets.loglik - 0.01);
  });

  it('chooses the same form but for AirPassengers, where it finds a likelier one', () => {
    const others = rForecasts.filter(
      ([, { data, frequency, ets }]) =>
        fitEts(Float64Array.from(data), frequency, { choice: 'best' })?.name !== ets.method,
    );
    expect(others.map(([name]) => name)).toEqual(['AirPassengers']);
  });

  it('expects the same, as wide, where the fits agree', () => {
    for (const [name, { data, frequency, h, ets }] of rForecasts) {
      if (!['Nile', 'LakeHuron', 'BJsales', 'UKgas', 'nottem'].includes(name)) continue;
      const forecast = fitEts(Float64Array.from(data), frequency, { choice: 'best' })?.forecast(h);
      ets.mean.forEach((theirs, i) => {
        const width = ((ets.upper95[i] ?? 0) - theirs) / 1.959963984540054;
        expect(Math.abs((forecast?.mean[i] ?? 0) - theirs), `${name} ${i + 1}`).toBeLessThan(0.06 * width);
        expect((forecast?.deviation[i] ?? 0) / width, `${name} ${i + 1}`).toBeCloseTo(1, 1);
      });
    }
  });
});

describe('fitEts', () => {
  it('gives weights that sum to one, the heaviest first, and follows trend and season', () => {
    const model = fitted(seasonal, 12);
    expect(model.members.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(model.members[0]?.weight).toBe(Math.max(...model.members.map(({ weight }) => weight)));
    expect(model.name).toBe(etsName(model.members[0]?.form ?? { error: 'A', trend: 'N', season: 'N' }));
    const { mean, deviation } = model.forecast(24);
    for (let h = 0; h < 24; h++) {
      const t = 48 + h;
      expect(Math.abs((mean[h] ?? 0) - (200 + 2 * t + 30 * Math.sin((t * Math.PI) / 6)))).toBeLessThan(30);
    }
    expect(deviation[23]).toBeGreaterThan(deviation[0] ?? 0);
    expect(model.residuals).toHaveLength(48);
  });

  it('keeps to additive forms where values are not all above zero', () => {
    for (const values of [seasonal.map((value) => value - 250), seasonal.with(5, 0)]) {
      for (const { form } of fitted(values, 12).members) {
        expect([form.error, form.season === 'M']).toEqual(['A', false]);
      }
    }
  });

  it('holds a constant, and takes few values with few forms', () => {
    expect(fitEts(Float64Array.of(1, 2, 3), 1)).toBeNull();
    const flat = fitted([7, 7, 7, 7, 7]).forecast(3);
    expect([...flat.mean, ...flat.deviation]).toEqual([7, 7, 7, 0, 0, 0]);
    expect(fitted([0, 0, 0, 0]).forecast(1).mean[0]).toBe(0);
    const short = fitted([3, 5, 4, 6, 5]);
    expect(short.members.every(({ form }) => form.trend === 'N')).toBe(true);
    expect(short.forecast(2).deviation[1]).toBeGreaterThan(0);
  });

  it('ignores a season it has not seen twice', () => {
    expect([...fitted(seasonal.slice(0, 23), 12).forecast(2).mean]).toEqual([
      ...fitted(seasonal.slice(0, 23)).forecast(2).mean,
    ]);
  });

  it('follows the weeks of a year through two more', () => {
    const year = Float64Array.from({ length: 4 * 52 }, (_, t) => t / 10 + 40 * Math.cos((t * Math.PI) / 26));
    const { mean, deviation } = fitted(year, 52).forecast(104);
    for (let h = 0; h < 104; h++) {
      expect(Math.abs((mean[h] ?? 0) - (20.8 + h / 10 + 40 * Math.cos((h * Math.PI) / 26)))).toBeLessThan(15);
    }
    expect(deviation[0]).toBeLessThan(5);
  });

  it('scales with the series', () => {
    const walk = fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(
        walk,
        fc.constantFrom(1e-9, 0.003, 17, 1e12),
        fc.constantFrom(1, 4),
        (values, scale, period) => {
          const before = fitted(values, period).forecast(6);
          const after = fitted(
            values.map((value) => value * scale),
            period,
          ).forecast(6);
          for (let h = 0; h < 6; h++) {
            expect((after.mean[h] ?? 0) / scale).toBeCloseTo(before.mean[h] ?? 0, 3);
            expect((after.deviation[h] ?? 0) / scale).toBeCloseTo(before.deviation[h] ?? 0, 3);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('moves with a shifted series while all forms are additive', () => {
    const walk = fc.array(fc.integer({ min: -50, max: -1 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(walk, fc.integer({ min: -100, max: 0 }), (values, shift) => {
        const before = fitted(values, 4).forecast(6).mean;
        const after = fitted(
          values.map((value) => value + shift),
          4,
        ).forecast(6).mean;
        // The search stops early, so the two agree well within the spread of the values, not to the last digit.
        for (let h = 0; h < 6; h++)
          expect(Math.abs((after[h] ?? 0) - shift - (before[h] ?? 0))).toBeLessThan(5);
      }),
      { numRuns: 40 },
    );
  });

  it('gives finite numbers, or nothing, for anything finite', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1e308, -1e308, 1e-308, 5e-324, 1, 1e15),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (values, period) => {
        const model = fitEts(Float64Array.from(values), period);
        if (model === null) return;
        const { mean, deviation } = model.forecast(10);
        for (const number of [...mean, ...deviation, ...model.residuals])
          expect(Number.isFinite(number)).toBe(true);
        for (const width of deviation) expect(width).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
