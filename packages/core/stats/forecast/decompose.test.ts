// Golden numbers: R 4.2 (decompose); the parts give the series again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rForecasts } from '../../testing/r-forecasts.ts';
import { decompose } from './decompose.ts';

const pattern = [0.8, 1.1, 1.3, 0.8];

describe('decompose', () => {
  it('recovers an exact line times an exact season', () => {
    const parts = decompose(
      Array.from({ length: 16 }, (_, t) => 100 * (pattern[t % 4] ?? 0)),
      4,
      'multiplicative',
    );
    pattern.forEach((season, i) => {
      expect(parts?.figure[i]).toBeCloseTo(season, 12);
    });
    expect(parts?.trend[7]).toBeCloseTo(100, 10);
    expect(parts?.trend[1]).toBeNaN();
  });

  it.skipIf(rForecasts.length === 0)('agrees with R', () => {
    const seasonal = rForecasts.filter(([, facts]) => facts.decompose_mult_figure !== undefined);
    expect(seasonal).toHaveLength(5);
    for (const [name, facts] of seasonal) {
      const parts = decompose(facts.data, facts.frequency, 'multiplicative');
      facts.decompose_mult_figure?.forEach((theirs, i) => {
        expect(parts?.figure[i], `${name} ${i}`).toBeCloseTo(theirs, 9);
      });
    }
  });

  it('refuses what it cannot take apart', () => {
    expect(decompose([1, 2, 3], 1, 'additive')).toBeNull();
    expect(decompose([1, 2, 3, 4, 5, 6, 7], 4, 'additive')).toBeNull();
    expect(decompose([1, 2, 3, 0, 1, 2, 3, 0], 4, 'multiplicative')).toBeNull();
    expect(decompose([1, 2, 3, 0, 1, 2, 3, 0], 4, 'additive')).not.toBeNull();
  });

  it('adds up, and additive seasons sum to nothing', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (series, period) => {
        const parts = decompose(series, period, 'additive');
        expect(parts).not.toBeNull();
        if (parts === null) return;
        expect(Math.abs(parts.figure.reduce((sum, season) => sum + season, 0))).toBeLessThan(1e-6);
        for (let t = Math.floor(period / 2); t < series.length - Math.floor(period / 2); t++) {
          const sum = (parts.trend[t] ?? 0) + (parts.seasonal[t] ?? 0) + (parts.remainder[t] ?? 0);
          expect(sum).toBeCloseTo(series[t] ?? 0, 5);
        }
      }),
    );
  });
});
