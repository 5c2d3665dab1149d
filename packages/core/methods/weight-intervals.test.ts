// How often the interval holds the truth, by simulation; and that the same answers give the same interval.
import { describe, expect, it } from 'vitest';
import { createPcg32, type Random } from '../stats/pcg32.ts';
import { weightIntervals } from './weight-intervals.ts';

describe('weightIntervals', () => {
  it('is the same for the same answers, and holds the joint weight', () => {
    const people = [
      [0.5, 0.5],
      [0.6, 0.4],
      [0.4, 0.6],
      [0.7, 0.3],
      [0.5, 0.5],
    ];
    expect(weightIntervals(people)).toEqual(weightIntervals(people));
    for (const [low, high] of weightIntervals(people)) expect(low).toBeLessThan(high);
  });

  it('has no width when all say the same', () => {
    const [[low, high] = [0, 0]] = weightIntervals(Array.from({ length: 6 }, () => [0.7, 0.2, 0.1]));
    expect(low).toBeCloseTo(0.7, 9);
    expect(high).toBeCloseTo(0.7, 9);
  });

  it.each([5, 8, 20])('holds the truth about as often as it says (%i people)', (count) => {
    const random = createPcg32(7, count);
    const truth = [0.5, 0.3, 0.2];
    let held = 0;
    const rounds = 300;
    for (let round = 0; round < rounds; round += 1) {
      const people = Array.from({ length: count }, () => noisy(truth, random));
      const [low, high] = weightIntervals(people)[0] ?? [0, 0];
      if (low <= 0.5 && high >= 0.5) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.85);
    expect(held / rounds).toBeLessThan(0.97);
  });

  it('needs five people', () => {
    expect(() => weightIntervals(Array.from({ length: 4 }, () => [0.5, 0.5]))).toThrow(RangeError);
  });
});

/** Every ratio is off by a factor whose logarithm is about normal (a sum of twelve even numbers). */
function noisy(weights: readonly number[], random: Random): readonly number[] {
  const moved = weights.map((weight) => {
    let sum = -6;
    for (let step = 0; step < 12; step += 1) sum += random.share();
    return weight * Math.exp(0.5 * sum);
  });
  const total = moved.reduce((sum, one) => sum + one, 0);
  return moved.map((one) => one / total);
}
