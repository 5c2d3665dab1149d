// Golden numbers: R 4.2 (stl, periodic); outliers when robust; the parts give the series again.
import { describe, expect, it } from 'vitest';
import { rForecasts } from '../../testing/r-forecasts.ts';
import { decomposeStl } from './decompose-stl.ts';

const season = [3, -1, -2, 0];
const line = Array.from({ length: 40 }, (_, t) => 50 + t + (season[t % 4] ?? 0));

describe('decomposeStl', () => {
  it.skipIf(rForecasts.length === 0)('agrees with R', () => {
    const seasonal = rForecasts.filter(([, facts]) => facts.stl_periodic !== undefined);
    expect(seasonal).toHaveLength(5);
    for (const [name, facts] of seasonal) {
      const parts = decomposeStl(facts.data, facts.frequency);
      for (const part of ['seasonal', 'trend', 'remainder'] as const) {
        facts.stl_periodic?.[part].forEach((theirs, t) => {
          expect(parts?.[part][t], `${name} ${part} ${t}`).toBeCloseTo(theirs, 6);
        });
      }
    }
  });

  it('nearly recovers an exact line plus an exact season', () => {
    const parts = decomposeStl(line, 4, { seasonalSpan: 7 });
    expect(parts?.seasonal[20]).toBeCloseTo(3, 1);
    expect(parts?.trend[20]).toBeCloseTo(70, 1);
  });

  it('is not led astray by one outlier when robust', () => {
    const odd = line.map((value, t) => value + (t === 20 ? 100 : Math.sin(t * t)));
    const plain = decomposeStl(odd, 4);
    const robust = decomposeStl(odd, 4, { robust: true });
    expect(Math.abs((plain?.seasonal[0] ?? 0) - 3)).toBeGreaterThan(2);
    expect(Math.abs((robust?.seasonal[0] ?? 0) - 3)).toBeLessThan(0.6);
    expect(robust?.remainder[20]).toBeGreaterThan(95);
  });

  it('refuses two periods and no period, and bears a constant', () => {
    expect(decomposeStl(line.slice(0, 8), 4)).toBeNull();
    expect(decomposeStl(line, 1)).toBeNull();
    for (const robust of [true, false]) {
      const flat = decomposeStl(new Array(20).fill(5), 4, { robust });
      expect(flat?.trend[10]).toBeCloseTo(5, 10);
      expect(flat?.remainder.every(Number.isFinite)).toBe(true);
    }
  });
});
