// Laws of the chance with effects, held against the handbook's oracle 1 and a draw of many thousand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitDriftWalk, forecastDriftWalk } from '../stats/drift-walk.ts';
import { createPcg32 } from '../stats/pcg32.ts';
import { studentT } from '../stats/student-t.ts';
import { triangleQuantile } from '../stats/triangle.ts';
import { goalChance } from './goal-chance.ts';
import { goalChanceWith } from './goal-chance-with.ts';

const values = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
const times = values.map((_, index) => index);
const forecast = forecastDriftWalk(fitDriftWalk(times, values), 6);
const higher = { forecast, better: 'higher' } as const;
const effect = (low: number, likely: number, high: number, seed = 7) => ({ low, likely, high, seed });

const triangles = fc
  .array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 3 })
  .map((three) => [...three].sort((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));
const several = fc
  .array(triangles, { maxLength: 4 })
  .map((list) => list.map((one, index) => ({ ...one, seed: index * 31 + 5 })));

describe('goalChanceWith', () => {
  it('is the oracle of the handbook where there is no effect', () => {
    expect(goalChanceWith({ ...higher, target: 150, effects: [] }).probability).toBeCloseTo(
      0.4013651586343113,
      9,
    );
  });

  it('shifts the target where the effect is certain: 155 with exactly +5 is 150', () => {
    const sure = goalChanceWith({ ...higher, target: 155, effects: [effect(5, 5, 5)] });
    expect(sure).toMatchObject({ standardError: 0, draws: 0, meanEffect: 5 });
    expect(sure.probability).toBeCloseTo(0.4013651586343113, 9);
    const two = goalChanceWith({ ...higher, target: 155, effects: [effect(2, 2, 2), effect(3, 3, 3, 8)] });
    expect(two.probability).toBeCloseTo(0.4013651586343113, 9);
    const lower = goalChance({ times, values, ahead: 6, target: 140, better: 'lower' }).probability;
    const down = goalChanceWith({ forecast, better: 'lower', target: 130, effects: [effect(-10, -10, -10)] });
    expect(down.probability).toBeCloseTo(lower ?? Number.NaN, 9);
  });

  it('integrates one effect as 400,000 draws of it come out', () => {
    const one = effect(0, 4, 12);
    const random = createPcg32(1);
    let sum = 0;
    for (let draw = 0; draw < 400_000; draw += 1) {
      const needed = 155 - triangleQuantile(one, random.share());
      sum += 1 - studentT((needed - forecast.mean) / forecast.deviation, forecast.degreesOfFreedom);
    }
    const exact = goalChanceWith({ ...higher, target: 155, effects: [one] });
    expect(Math.abs(exact.probability - sum / 400_000)).toBeLessThan(0.001);
    expect(exact.standardError).toBe(0);
    // scipy 1.17: quad over triang(4/12, 0, 12) × (1 − t.cdf(…, 10)), in two pieces.
    expect(exact.probability).toBeCloseTo(0.4201971488320431, 7);
  });

  it('draws several, with an error that it states', () => {
    const effects = [effect(0, 4, 12, 1), effect(-2, 1, 3, 2)];
    const drawn = goalChanceWith({ ...higher, target: 155, effects });
    const others = Array.from({ length: 20 }, (_, index) =>
      goalChanceWith({
        ...higher,
        target: 155,
        effects: effects.map((one) => ({ ...one, seed: one.seed + 100 * (index + 1) })),
      }),
    ).map(({ probability }) => probability);
    const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
    expect(drawn.standardError).toBeGreaterThan(0);
    expect(drawn.standardError).toBeLessThan(0.005);
    expect(Math.abs(drawn.probability - mean)).toBeLessThan(4 * drawn.standardError);
  });

  it('lies between 0 and 1, in any order the same', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 50, max: 250 }), (effects, target) => {
        const found = goalChanceWith({ ...higher, target, effects });
        expect(found.probability).toBeGreaterThanOrEqual(0);
        expect(found.probability).toBeLessThanOrEqual(1);
        expect(goalChanceWith({ ...higher, target, effects: [...effects].reverse() })).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('never falls when an effect grows where higher is better, and never rises where lower is', () => {
    fc.assert(
      fc.property(several, triangles, fc.nat(20), (others, one, more) => {
        const grown = { low: one.low + more, likely: one.likely + more, high: one.high + more };
        const chance = (better: 'higher' | 'lower', last: typeof one) =>
          goalChanceWith({ forecast, better, target: 150, effects: [...others, { ...last, seed: 999 }] })
            .probability;
        expect(chance('higher', grown)).toBeGreaterThanOrEqual(chance('higher', one) - 1e-8);
        expect(chance('lower', grown)).toBeLessThanOrEqual(chance('lower', one) + 1e-8);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses guesses out of order', () => {
    expect(() => goalChanceWith({ ...higher, target: 150, effects: [effect(5, 2, 9)] })).toThrow(RangeError);
  });
});
