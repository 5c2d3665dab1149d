// Whether the interval holds what it promises, on made-up months of which the truth is known.
import { describe, expect, it } from 'vitest';
import { createPcg32, type Random } from '../stats/pcg32.ts';
import { totalVariation } from './total-variation.ts';
import { INTERVAL, totalVariationInterval } from './total-variation-interval.ts';

const priorities = [0.4, 0.3, 0.2, 0.1, 0];
const cases = [
  { name: '17 % away, 12 months', truth: [25, 28, 30, 12, 5], months: 12, swing: 0.3, least: 0.88 },
  {
    name: '17 % away, 12 months of twice the swing',
    truth: [25, 28, 30, 12, 5],
    months: 12,
    swing: 0.6,
    least: 0.88,
  },
  { name: '17 % away, 6 months', truth: [25, 28, 30, 12, 5], months: 6, swing: 0.3, least: 0.88 },
  { name: '30 % away, 12 months', truth: [20, 20, 30, 20, 10], months: 12, swing: 0.3, least: 0.87 },
  { name: '2 % away, 12 months', truth: [38, 30, 21, 10, 1], months: 12, swing: 0.3, least: 0.86 },
  { name: 'no distance at all, 12 months', truth: [40, 30, 20, 10, 0], months: 12, swing: 0.3, least: 0.75 },
];

describe('totalVariationInterval', () => {
  it.each(cases)('holds the truth about as often as it says: $name', ({ truth, months, swing, least }) => {
    const random = createPcg32(99);
    const real = totalVariation(priorities, normalise(truth));
    let held = 0;
    const worlds = 200;
    for (let world = 0; world < worlds; world += 1) {
      const rows = Array.from({ length: months }, () =>
        Float64Array.from(truth, (mean) => Math.max(0, mean * (1 + swing * normal(random)))),
      );
      const sums = truth.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
      const value = totalVariation(priorities, normalise(sums));
      const [low, high] = totalVariationInterval(priorities, rows, value) ?? [1, 0];
      expect(low <= value && value <= high).toBe(true);
      if (low <= real && real <= high) held += 1;
    }
    expect(held / worlds).toBeGreaterThanOrEqual(least);
    expect(INTERVAL.level).toBe(0.9);
  });

  it('is a point where all months are alike, and nothing where nothing was used', () => {
    const alike = Array.from({ length: 12 }, () => Float64Array.from([2, 1, 1, 0, 0]));
    const value = totalVariation(priorities, [0.5, 0.25, 0.25, 0, 0]);
    const [low = 0, high = 1] = totalVariationInterval(priorities, alike, value) ?? [];
    expect(high - low).toBeCloseTo(0, 12);
    expect(
      totalVariationInterval(
        priorities,
        Array.from({ length: 6 }, () => new Float64Array(5)),
        0,
      ),
    ).toBeNull();
  });

  it('refuses five months', () => {
    const five = Array.from({ length: 5 }, () => Float64Array.from([1, 1, 1, 1, 1]));
    expect(() => totalVariationInterval(priorities, five, 0.3)).toThrow(RangeError);
  });
});

function normalise(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / total);
}

/** Nearly normal: twelve uniform numbers have variance 1. */
function normal(random: Random): number {
  return Array.from({ length: 12 }, () => random.share()).reduce((sum, share) => sum + share, -6);
}
