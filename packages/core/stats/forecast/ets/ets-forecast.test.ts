// Deviations against published formulae and simulated paths.
import { describe, expect, it } from 'vitest';
import { createPcg32 } from '../../pcg32.ts';
import { etsForecast } from './ets-forecast.ts';

// The rest is in ets.test.ts, where R's intervals are met.
describe('etsForecast', () => {
  const last = Float64Array.of(0, 0, 0, 0, 100, 2, 1.2, 0.8, 0.9, 1.1);

  it('widens simple and Holt’s smoothing as published (handbook 14.3)', () => {
    const simple = etsForecast(
      { error: 'A', trend: 'N', season: 'N' },
      Float64Array.of(0.5, 0, 0, 1),
      last,
      4,
      1,
      3,
    );
    expect([...simple.deviation].map((width) => Number(width.toFixed(6)))).toEqual([2, 2.236068, 2.44949]);
    const holt = etsForecast(
      { error: 'A', trend: 'A', season: 'N' },
      Float64Array.of(0.5, 0.15, 0, 1),
      last,
      4,
      1,
      3,
    );
    expect([...holt.deviation].map((width) => Number(width.toFixed(6)))).toEqual([2, 2.385372, 2.872281]);
    expect([...holt.mean]).toEqual([102, 104, 106]);
  });

  it.each(['A', 'M'] as const)(
    'is as wide as simulated paths with seasons %s and relative errors',
    (season) => {
      const [alpha, beta, gamma, phi, sd] = [0.4, 0.1, 0.3, 0.9, 0.05];
      const seasons = season === 'M' ? [1.2, 0.8, 0.9, 1.1] : [20, -20, -10, 10];
      const state = Float64Array.of(0, 0, 0, 0, 100, 2, ...seasons);
      const form = { error: 'M', trend: 'Ad', season } as const;
      const ours = etsForecast(form, Float64Array.of(alpha, beta, gamma, phi), state, sd * sd, 4, 10);
      const { share: random } = createPcg32(7);
      const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const paths = 40_000;
      const sums = new Float64Array(10);
      const squares = new Float64Array(10);
      for (let path = 0; path < paths; path++) {
        let level = 100;
        let trend = 2;
        const own = [...seasons];
        for (let h = 0; h < 10; h++) {
          const base = level + phi * trend;
          const at = own[h % 4] ?? 0;
          const expected = season === 'M' ? base * at : base + at;
          const error = sd * normal() * expected;
          const y = expected + error;
          sums[h] = (sums[h] ?? 0) + y / paths;
          squares[h] = (squares[h] ?? 0) + (y * y) / paths;
          const ofLevel = season === 'M' ? error / at : error;
          level = base + alpha * ofLevel;
          trend = phi * trend + beta * ofLevel;
          own[h % 4] = season === 'M' ? at + (gamma * error) / base : at + gamma * error;
        }
      }
      for (let h = 0; h < 10; h++) {
        const width = Math.sqrt((squares[h] ?? 0) - (sums[h] ?? 0) ** 2);
        expect((ours.mean[h] ?? 0) / (sums[h] ?? 0)).toBeCloseTo(1, 1);
        expect((ours.deviation[h] ?? 0) / width, `step ${h + 1}`).toBeGreaterThan(0.97);
        expect((ours.deviation[h] ?? 0) / width, `step ${h + 1}`).toBeLessThan(1.03);
      }
    },
  );
});
