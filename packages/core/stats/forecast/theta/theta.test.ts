// The handbook's oracle, R's theta on nine series, the published recursion, and laws that must hold on any
// series.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, hasOracles, oracle } from '../../../testing/oracles.ts';
import { fitDynamicTheta } from './dynamic-theta.ts';
import { fitStandardTheta, standardTheta } from './standard-theta.ts';

describe.skipIf(!hasOracles)('the handbook', () => {
  it('theta', () => {
    const { input, expected, relTol } = oracle<{ y: number[]; alpha: number }, { f: number[] }>('theta');
    const found = standardTheta(Float64Array.from(input.y), input.alpha, input.y[0] ?? 0, 3);
    expected.f.forEach((value, step) => {
      expect(agrees(found[step] ?? Number.NaN, value, relTol)).toBe(true);
    });
  });
});

interface Case {
  readonly data: number[];
  readonly frequency: number;
  readonly theta: { readonly mean: number[] };
}
const place = new URL('../../../../../../shared/data/r_forecast_oracles/r_oracles.json', import.meta.url);
const hasCases = existsSync(place);
if (!hasCases) console.warn(`skipped: the series forecast by R are not at ${place.pathname}`);
const cases = hasCases
  ? Object.entries(JSON.parse(readFileSync(place, 'utf8')) as Record<string, Case>).filter(
      ([, { theta, data }]) => theta && data,
    )
  : [];

describe.skipIf(!hasCases)('theta of R', () => {
  it('is there for nine series', () => expect(cases).toHaveLength(9));
  it.each(cases)('%s', (_, { data, frequency, theta }) => {
    const mean = fitStandardTheta(Float64Array.from(data), frequency)?.forecast(theta.mean.length).mean;
    theta.mean.forEach((value, step) => {
      expect(Math.abs((mean?.[step] ?? Number.NaN) / value - 1)).toBeLessThan(2e-3);
    });
  });
});

describe('fitDynamicTheta', () => {
  it('follows a straight line exactly', () => {
    const fitted = fitDynamicTheta(
      Float64Array.from({ length: 20 }, (_, index) => 50 + 3 * index),
      1,
    );
    const { mean = [], deviation = [] } = fitted?.forecast(5) ?? {};
    for (let step = 0; step < 5; step += 1) {
      expect(mean[step]).toBeCloseTo(50 + 3 * (20 + step), 4);
      expect(deviation[step]).toBeLessThan(1e-4);
    }
  });

  it('carries a season on', () => {
    const pattern = [0.8, 1.1, 1.3, 0.8];
    const values = Float64Array.from({ length: 28 }, (_, index) => (100 + index) * (pattern[index % 4] ?? 1));
    const mean = fitDynamicTheta(values, 4)?.forecast(8).mean ?? [];
    for (let step = 0; step < 8; step += 1) {
      const truth = (128 + step) * (pattern[step % 4] ?? 1);
      expect(Math.abs((mean[step] ?? 0) / truth - 1)).toBeLessThan(0.02);
    }
  });

  it('widens as it looks further ahead, from the deviation of its one-step errors', () => {
    const values = walk(60);
    const fitted = fitDynamicTheta(values, 1);
    const deviation = fitted?.forecast(6).deviation ?? new Float64Array();
    for (let step = 1; step < 6; step += 1) expect(deviation[step]).toBeGreaterThan(deviation[step - 1] ?? 0);
    const spent = fitted?.residuals.slice(2).reduce((sum, error) => sum + error * error, 0) ?? 0;
    expect(deviation[0]).toBeCloseTo(Math.sqrt(spent / (60 - 5)), 8);
  });

  it('leaves out what it cannot fit', () => {
    expect(fitDynamicTheta(Float64Array.from([1, 2, 3, 4, 5]), 1)).toBeNull();
    expect(fitDynamicTheta(Float64Array.from([1, 2, 3, Number.NaN, 5, 6, 7]), 1)).toBeNull();
    expect(fitDynamicTheta(Float64Array.from([1, 2, 3, 1e308, 5, 6, 7]), 1)).toBeNull();
    expect(fitStandardTheta(Float64Array.from([1, 2, 3]), 1)).toBeNull();
  });
});

describe.each([
  ['fitDynamicTheta', fitDynamicTheta],
  ['fitStandardTheta', fitStandardTheta],
])('%s on any series', (_, fit) => {
  const hostile = fc.oneof(
    fc.double({ min: -1e280, max: 1e280, noNaN: true }),
    fc.constantFrom(0, 0, 1, -1, 1e-300, 1e12),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );
  it('expects finite values', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 6, maxLength: 60 }),
        fc.constantFrom(1, 4, 7, 12),
        (series, period) => {
          const { mean = [], deviation = [] } = fit(Float64Array.from(series), period)?.forecast(24) ?? {};
          expect(mean).toHaveLength(24);
          expect([...mean, ...deviation].every(Number.isFinite)).toBe(true);
          expect([...deviation].every((width) => width >= 0)).toBe(true);
        },
      ),
    );
  });

  it('changes with the unit of the series and with nothing else', () => {
    const gentle = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 50 });
    fc.assert(
      fc.property(gentle, fc.constantFrom(2 ** -20, 0.25, 4, 2 ** 30), (series, unit) => {
        const plain = fit(Float64Array.from(series), 4)?.forecast(8);
        const scaled = fit(
          Float64Array.from(series, (value) => value * unit),
          4,
        )?.forecast(8);
        plain?.mean.forEach((value, step) => {
          expect(scaled?.mean[step]).toBeCloseTo(value * unit, 12);
          expect(scaled?.deviation[step]).toBe((plain.deviation[step] ?? 0) * unit);
        });
      }),
    );
  });

  it('keeps a constant series constant, without doubt', () => {
    for (const level of [0, 7, -3]) {
      const { mean = [], deviation = [] } = fit(new Float64Array(12).fill(level), 4)?.forecast(6) ?? {};
      for (let step = 0; step < 6; step += 1) {
        expect(mean[step]).toBeCloseTo(level, 8);
        expect(deviation[step]).toBeLessThan(1e-6);
      }
    }
  });
});

/** A walk without chance: irregular, and the same every time. */
function walk(length: number): Float64Array {
  let level = 100;
  return Float64Array.from({ length }, (_, index) => {
    level += Math.sin(index * index) * 5;
    return level;
  });
}
