// Tests of cheapest choices against trying every set.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestCheckedChoice } from './cheapest-checked-choice.ts';
import { type Clause, cheapestChoice } from './cheapest-choice.ts';

const THINGS = 7;
const sets = Array.from({ length: 2 ** THINGS }, (_, bits) =>
  Array.from({ length: THINGS }, (_, at) => at).filter((at) => (bits >> at) & 1),
);
const costs = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: THINGS, maxLength: THINGS });
const things = fc.uniqueArray(fc.nat(THINGS - 1), { maxLength: 4 });
const costOf = (prices: readonly number[], set: readonly number[]) =>
  set.reduce((sum, at) => sum + (prices[at] ?? 0), 0);

test('clauses are met as cheaply as by trying every set', () => {
  const clauses = fc.array(fc.record({ any: things, without: things }), { maxLength: 9 });
  fc.assert(
    fc.property(costs, clauses, (prices, list) => {
      const meets = (set: readonly number[], { any, without }: Clause) =>
        any.some((at) => set.includes(at)) || without.some((at) => !set.includes(at));
      const passing = sets.filter((set) => list.every((clause) => meets(set, clause)));
      const least = Math.min(...passing.map((set) => costOf(prices, set)));
      const found = cheapestChoice(prices, list);
      expect(found?.cost ?? Number.POSITIVE_INFINITY).toBe(least);
      if (found) expect(list.every((clause) => meets(found.chosen, clause))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a check that is known only by making it is passed as cheaply as by trying every set', async () => {
  // Whether a condition holds is any function of the things it depends on: a bit for each of their sets.
  const conditions = fc.array(fc.record({ on: things, holds: fc.nat(2 ** 16 - 1) }), {
    minLength: 1,
    maxLength: 3,
  });
  const harm = fc.option(fc.uniqueArray(fc.nat(THINGS - 1), { minLength: 2, maxLength: 3 }), { nil: null });
  await fc.assert(
    fc.asyncProperty(costs, conditions, harm, async (prices, list, harmful) => {
      const holds = (at: number, set: readonly number[]): boolean => {
        const { on, holds: bits } = list[at] ?? { on: [], holds: 0 };
        return (
          ((bits >> on.reduce((sum, thing, place) => sum + (set.includes(thing) ? 2 ** place : 0), 0)) &
            1) ===
          1
        );
      };
      const hurts = (set: readonly number[]) => harmful?.every((at) => set.includes(at)) ?? false;
      const found = await cheapestCheckedChoice({
        costs: prices,
        excluding: [],
        touching: list.map(({ on }) => on),
        check: (set) => ({
          failing: list.flatMap((_, at) => (holds(at, set) ? [] : [at])),
          harmful: hurts(set),
        }),
        most: 10_000,
      });
      const kept = list
        .map((_, at) => at)
        .filter((at) => !found.given.some(({ condition }) => condition === at));
      const passes = (set: readonly number[]) => !hurts(set) && kept.every((at) => holds(at, set));
      const least = Math.min(...sets.filter(passes).map((set) => costOf(prices, set)));
      expect(found.proven).toBe(true);
      expect(passes(found.chosen)).toBe(true);
      expect(found.cost).toBe(least);
      for (const { condition, why } of found.given) {
        if (why === 'alone') expect(sets.some((set) => !hurts(set) && holds(condition, set))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('what excludes each other is not chosen together', async () => {
  const answer = await cheapestCheckedChoice({
    costs: [1, 1, 5],
    excluding: [[0, 1]],
    touching: [
      [0, 2],
      [1, 2],
    ],
    check: (set) => ({
      failing: [
        ...(set.includes(0) || set.includes(2) ? [] : [0]),
        ...(set.includes(1) || set.includes(2) ? [] : [1]),
      ],
      harmful: false,
    }),
    most: 100,
  });
  expect(answer).toMatchObject({ chosen: [2], cost: 5, given: [], proven: true });
});

test('when the checks run out, it says so', async () => {
  const never = { costs: [1, 1, 1], excluding: [], touching: [[0, 1, 2]], most: 3 };
  const answer = await cheapestCheckedChoice({ ...never, check: () => ({ failing: [0], harmful: false }) });
  expect(answer).toMatchObject({ chosen: [], proven: false, checks: 3 });
});

test('a negative cost is refused', () => {
  expect(() => cheapestChoice([-1], [])).toThrow(RangeError);
});
