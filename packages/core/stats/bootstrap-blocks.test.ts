import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapBlocks } from './bootstrap-blocks.ts';

const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
const mean = (places: Int32Array): number =>
  places.reduce((sum, place) => sum + (values[place] ?? Number.NaN), 0) / places.length;
const plan = { count: values.length, blockLength: 1, draws: 4000, seed: 7, statistic: mean };

describe('bootstrapBlocks', () => {
  it('gives the same values for the same seed, ascending', () => {
    const drawn = bootstrapBlocks(plan);
    expect(drawn).toEqual(bootstrapBlocks(plan));
    expect([...drawn]).toEqual([...drawn].sort((a, b) => a - b));
    expect(drawn).not.toEqual(bootstrapBlocks({ ...plan, seed: 8 }));
  });

  it('has the mean and the deviation that theory gives for the mean (σ/√n)', () => {
    const drawn = [...bootstrapBlocks(plan)];
    const average = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const spread = Math.sqrt(drawn.reduce((sum, value) => sum + (value - average) ** 2, 0) / drawn.length);
    const truth = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sigma = Math.sqrt(values.reduce((sum, value) => sum + (value - truth) ** 2, 0) / values.length);
    expect(Math.abs(average - truth)).toBeLessThan(0.05);
    expect(spread / (sigma / Math.sqrt(values.length))).toBeCloseTo(1, 1);
  });

  it('draws whole blocks, round the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 }), (count, blockLength) => {
        bootstrapBlocks({
          count,
          blockLength,
          draws: 5,
          seed: 1,
          statistic(places) {
            for (const [at, place] of places.entries()) {
              expect(place).toBeLessThan(count);
              if (at % blockLength > 0) expect(place).toBe(((places[at - 1] ?? 0) + 1) % count);
            }
            return 0;
          },
        });
      }),
    );
  });

  it('leaves out draws that have no value', () => {
    let draw = 0;
    const drawn = bootstrapBlocks({
      ...plan,
      draws: 10,
      statistic: () => (draw++ % 2 === 0 ? 1 : Number.NaN),
    });
    expect(drawn).toHaveLength(5);
  });

  it('refuses an empty history', () => {
    expect(() => bootstrapBlocks({ ...plan, count: 0 })).toThrow(RangeError);
  });
});
