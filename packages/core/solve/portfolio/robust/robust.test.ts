// Robust portfolios and drawn benefits: the handbook's figures, trying everything, and what must hold whatever is drawn.
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startSolver } from '../../../../solver/index.ts';
import { hasOracles, oracle } from '../../../testing/oracles.ts';
import { bestValue, everyPlan, rationing } from '../../../testing/rationing.ts';
import type { PortfolioProblem } from '../portfolio-problem.ts';
import { dominates } from './dominates.ts';
import { projectScores } from './project-scores.ts';
import { robustPortfolios } from './robust-portfolios.ts';
import { simulateBenefits } from './simulate-benefits.ts';
import { weightCorners } from './weight-corners.ts';

const solver = startSolver();
afterAll(() => solver.close());

const scores = [
  [8.2, 2.4, 5],
  [3.1, 7.3, 4],
  [6.4, 5.8, 5],
  [2.3, 8.1, 4],
  [7.1, 3.2, 6],
  [4.6, 6.5, 3],
] as const;
const handbook: PortfolioProblem = {
  periods: 1,
  resources: [{ id: 'money', available: [14] }],
  projects: scores.map(([one, two, cost], at) => ({
    id: String(at + 1),
    value: 0,
    use: { money: [cost] },
    criteria: { one, two },
  })),
};
const between = (low: number, high: number) => ({ one: { low, high }, two: { low: 0, high: 1 } });

describe('robust portfolios', () => {
  test.each([
    [0, 1, 9, [4 / 9, 3 / 9, 6 / 9, 5 / 9, 2 / 9, 7 / 9]],
    [0.3, 0.7, 6, [2 / 6, 2 / 6, 1, 3 / 6, 1 / 6, 4 / 6]],
    [0.4, 0.6, 4, [1 / 4, 1 / 4, 1, 1 / 4, 1 / 4, 1]],
    [0.45, 0.55, 3, [1 / 3, 1 / 3, 1, 1 / 3, 0, 1]],
    [0.5, 0.5, 1, [1, 0, 1, 0, 0, 1]],
  ])('of the handbook, the first weight between %d and %d', async (low, high, count, index) => {
    const found = await robustPortfolios(handbook, solver.solve, { weights: between(low, high) });
    expect(found).toMatchObject({ method: 'all', samples: 0 });
    expect(found?.plans).toHaveLength(count);
    for (const [at, one] of (found?.coreIndex ?? []).entries()) {
      expect(one.index).toBeCloseTo(index[at] ?? Number.NaN, 12);
      expect(one.standing).toBe(one.index === 1 ? 'core' : one.index === 0 ? 'exterior' : 'borderline');
    }
  });

  test.skipIf(!hasOracles).each(['0_1', '0.3_0.7', '0.4_0.6', '0.45_0.55', '0.5_0.5'])(
    'as the oracle rpm.%s has them',
    async (name) => {
      const { input, expected } = oracle<
        { readonly w1: readonly [number, number] },
        { readonly nondominated: number; readonly coreIndex: readonly number[] }
      >(`rpm.${name}`);
      const found = await robustPortfolios(handbook, solver.solve, { weights: between(...input.w1) });
      expect(found?.plans).toHaveLength(expected.nondominated);
      expect(found?.coreIndex.map(({ index }) => index)).toEqual(expected.coreIndex);
    },
  );

  test('are what comparing every portfolio with every other leaves', async () => {
    const part = fc.integer({ min: -2, max: 9 });
    const project = fc.record({
      one: part,
      two: part,
      cost: fc.integer({ min: 0, max: 6 }),
      low: fc.constantFrom(0.5, 1),
      high: fc.constantFrom(1, 1.5),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(project, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        async (made, hasNeeds) => {
          const problem: PortfolioProblem = {
            periods: 1,
            resources: [{ id: 'money', available: [12] }],
            projects: made.map(({ one, two, cost, low, high }, at) => ({
              id: `p${at}`,
              value: one,
              use: { money: [cost] },
              criteria: { one, two },
              range: { low, high },
              ...(hasNeeds && at === 3 ? { requires: ['p1'], excludes: ['p0'] } : {}),
            })),
          };
          const weights = between(0.2, 0.6);
          const found = await robustPortfolios(problem, solver.solve, { weights });
          const all = projectScores(problem, weightCorners(weights));
          const sets = everyPlan(problem).map(
            (plan) => new Set([...plan.keys()].map((id) => Number(id.slice(1)))),
          );
          const left = sets.filter((own) => !sets.some((other) => dominates(other, own, all, 1e-9)));
          const key = (places: Iterable<number>): string => [...places].sort().join();
          expect(
            found?.plans.map((plan) => key([...plan.keys()].map((id) => Number(id.slice(1))))).sort(),
          ).toEqual(left.map(key).sort());
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of many projects are sampled, say so, and hold nothing that another dominates', async () => {
    const many: PortfolioProblem = {
      ...handbook,
      resources: [{ id: 'money', available: [56] }],
      projects: Array.from({ length: 24 }, (_, at) => {
        const [one, two, cost] = scores[at % 6] ?? [0, 0, 1];
        return {
          id: `p${at}`,
          value: 0,
          use: { money: [cost] },
          criteria: { one: one + at / 10, two: two - at / 20 },
        };
      }),
    };
    const progress: number[] = [];
    const found = await robustPortfolios(many, solver.solve, {
      weights: between(0.4, 0.6),
      samples: 3,
      onProgress: ({ done }) => progress.push(done),
    });
    expect(found).toMatchObject({ method: 'sampled', samples: 6 });
    expect(progress).toHaveLength(6);
    const again = await robustPortfolios(many, solver.solve, { weights: between(0.4, 0.6), samples: 3 });
    expect(again).toEqual(found);
  });

  test('there are none where no weights sum to one, or no plan is feasible', async () => {
    const weights = { one: { low: 0, high: 0.3 }, two: { low: 0, high: 0.3 } };
    expect(await robustPortfolios(handbook, solver.solve, { weights })).toBeNull();
    const impossible = {
      ...handbook,
      groups: [{ id: 'all', projects: handbook.projects.map(({ id }) => id), least: 6 }],
    };
    expect(await robustPortfolios(impossible, solver.solve, { weights: between(0, 1) })).toBeNull();
  });
});

test('weights of three criteria have as many corners as the cut has', () => {
  const open = { low: 0, high: 1 };
  expect(weightCorners({ a: open, b: open, c: open })).toHaveLength(3);
  const corners = weightCorners({
    a: { low: 0.2, high: 0.5 },
    b: { low: 0.2, high: 0.5 },
    c: { low: 0.2, high: 0.5 },
  });
  expect(corners).toHaveLength(6);
  for (const { a = 0, b = 0, c = 0 } of corners) expect(a + b + c).toBeCloseTo(1, 12);
});

describe('drawn benefits', () => {
  const ranged: PortfolioProblem = {
    ...rationing,
    projects: rationing.projects.map((project, at) => ({
      ...project,
      range: { low: 0.7 - at / 50, high: 1.3 },
    })),
  };
  const plan = new Map([
    ['1', 1],
    ['2', 1],
    ['3', 1],
  ]);

  test('solving each draw and comparing all choices agree', async () => {
    const compared = await simulateBenefits(ranged, plan, solver.solve, { draws: 25 });
    // One more beginning makes it a question of time, which is solved.
    const timed: PortfolioProblem = {
      ...ranged,
      periods: 2,
      resources: ranged.resources.map(({ id, available }) => ({ id, available: [...available, 0] })),
      projects: ranged.projects
        .map((project) => ({ ...project, latest: 2 }))
        .map((project) => ({ ...project, value: [project.value as number, 0] })),
    };
    const solved = await simulateBenefits(timed, plan, solver.solve, { draws: 25 });
    expect(solved).toMatchObject({
      draws: 25,
      proof: 'optimal',
      planValue: compared?.planValue,
      regret: { mean: expect.closeTo(compared?.regret.mean ?? 0, 6) },
      planIsBest: compared?.planIsBest,
    });
  });

  test('tell how often each is in the best plan, how well the plan does, and how sure that is', async () => {
    const all = await simulateBenefits(ranged, plan, solver.solve);
    if (!all) throw new Error('nothing drawn');
    expect(all.draws).toBe(1000);
    const { planValue, regret, planIsBest, chosen } = all;
    // The mean of a triangle is a third of the sum of its corners.
    const expected = [60, 40, 30].reduce(
      (sum, value, at) => sum + (value * (0.7 - at / 50 + 1 + 1.3)) / 3,
      0,
    );
    expect(Math.abs(planValue.mean - expected)).toBeLessThan(4 * planValue.error);
    expect(planValue.low).toBeLessThan(planValue.median);
    expect(planValue.median).toBeLessThan(planValue.high);
    expect(regret.mean).toBeGreaterThan(0);
    expect(planIsBest.mean).toBeGreaterThan(0);
    expect(planIsBest.error).toBeCloseTo(Math.sqrt((planIsBest.mean * (1 - planIsBest.mean)) / 1000), 12);
    expect([...chosen.keys()]).toEqual(['1', '2', '3', '4', '5', '6']);
    const again = await simulateBenefits(ranged, plan, solver.solve);
    expect(again).toEqual(all);
  });

  test('without ranges every draw is the plan itself', async () => {
    const certain = await simulateBenefits(rationing, plan, solver.solve, { draws: 10 });
    expect(certain).toMatchObject({
      planValue: { mean: bestValue(rationing), error: 0, low: 130, high: 130 },
      regret: { mean: 0, error: 0 },
      planIsBest: { mean: 1 },
    });
  });

  test('ends when it is cancelled, with the draws that are done', async () => {
    const cancel = new AbortController();
    const some = await simulateBenefits(ranged, plan, solver.solve, {
      signal: cancel.signal,
      onProgress: ({ done }) => done === 7 && cancel.abort(),
    });
    expect(some?.draws).toBe(7);
  });
});
