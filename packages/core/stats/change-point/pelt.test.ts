// Golden numbers: handbook 14.5.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noiseFromDifferences } from './noise-from-differences.ts';
import { pelt } from './pelt.ts';
import { sumOfSquaresCost } from './sum-of-squares-cost.ts';

const y = [10, 11, 9, 10, 12, 10, 15, 16, 14, 15, 17, 16, 16, 15];

describe('PELT', () => {
  it('agrees with the handbook', () => {
    const noise = noiseFromDifferences(y);
    expect(noise).toBeCloseTo(1.0483422, 7);
    const penalty = 2 * noise ** 2 * Math.log(y.length);
    expect(penalty).toBeCloseTo(5.8007603, 6);
    const cost = sumOfSquaresCost(y);
    expect(cost(0, 14)).toBeCloseTo(102.857143, 6);
    expect(cost(0, 6) + cost(6, 14)).toBeCloseTo(11.333333, 6);
    const found = pelt(14, cost, penalty);
    expect(found.changes).toEqual([6]);
    // The handbook counts the cost and one penalty.
    expect(found.total).toBeCloseTo(17.1340934, 6);
  });

  it('finds what trying every partition finds', () => {
    const series = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (values, penalty, minLength) => {
          const cost = sumOfSquaresCost(values);
          expect(pelt(values.length, cost, penalty, { minLength }).total).toBeCloseTo(
            cheapest(values.length, cost, penalty, minLength),
            8,
          );
        },
      ),
    );
  });

  it('looks only at multiples of the stride', () => {
    const values = Array.from({ length: 103 }, (_, t) => (t < 50 ? 0 : 5) + (t % 2));
    expect(pelt(103, sumOfSquaresCost(values), 5, { minLength: 5, stride: 10 }).changes).toEqual([50]);
  });

  it('counts no noise in a constant or single value', () => {
    expect([noiseFromDifferences([3, 3, 3]), noiseFromDifferences([3])]).toEqual([0, 0]);
  });
});

function cheapest(
  n: number,
  cost: (start: number, end: number) => number,
  penalty: number,
  minLength: number,
): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let cuts = 0; cuts < 2 ** (n - 1); cuts += 1) {
    const bounds = [
      0,
      ...Array.from({ length: n - 1 }, (_, t) => t + 1).filter((t) => cuts & (1 << (t - 1))),
      n,
    ];
    if (bounds.some((end, order) => order > 0 && end - (bounds[order - 1] ?? 0) < minLength)) continue;
    const costs = bounds.slice(1).map((end, order) => cost(bounds[order] ?? 0, end));
    lowest = Math.min(lowest, costs.reduce((sum, each) => sum + each, 0) + penalty * (bounds.length - 2));
  }
  return lowest;
}
