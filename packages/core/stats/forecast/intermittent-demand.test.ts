// Worked by hand, and laws that hold for every such series.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../normal.ts';
import { fitIntermittent } from './intermittent-demand.ts';

describe('fitIntermittent', () => {
  it('sees a demand die out', () => {
    const alive = [0, 4, 0, 0, 4, 0, 4, 0, 0, 4, 0, 4];
    const dead = [...alive, ...Array(24).fill(0)];
    expect(fitIntermittent(alive).mean).toBeGreaterThan(1);
    expect(fitIntermittent(dead).mean).toBeLessThan(fitIntermittent(alive).mean / 2);
  });

  it('is zero as long as nothing happens, then a size that occurred', () => {
    const demand = fitIntermittent([0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5]);
    expect(demand.size).toBeCloseTo(5, 9);
    expect(demand.valueAt(normalQuantile(0.99 * (1 - demand.chance)))).toBe(0);
    expect(demand.valueAt(normalQuantile(1 - 0.01 * demand.chance))).toBeCloseTo(5, 9);
    // 5 with the chance of an event, else 0.
    expect(demand.deviation).toBeCloseTo(5 * Math.sqrt(demand.chance * (1 - demand.chance)), 9);
  });

  it('grows with z, is never negative, and keeps its mean', () => {
    const series = fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })), { minLength: 8, maxLength: 40 })
      .filter((values) => values.some((value) => value > 0));
    fc.assert(
      fc.property(series, (values) => {
        const demand = fitIntermittent(values);
        let before = 0;
        let sum = 0;
        for (let at = 0; at < 400; at += 1) {
          const value = demand.valueAt(normalQuantile((at + 0.5) / 400));
          expect(value).toBeGreaterThanOrEqual(before);
          before = value;
          sum += value / 400;
        }
        expect(demand.chance).toBeGreaterThan(0);
        // A sum over 400 midpoints of a rising step function is off by at most a 400th of its height.
        expect(Math.abs(sum - demand.mean)).toBeLessThanOrEqual(before / 400 + 1e-9);
      }),
      { examples: [[[1, 0, 1, 0, 1, 1, 36, 1]]] },
    );
  });
});
