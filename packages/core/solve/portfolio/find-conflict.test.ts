// Conflicts are conflicts, nothing in them is needless, and none is smaller: by trying every plan and every set.
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startSolver } from '../../../solver/index.ts';
import { randomPortfolio } from '../../testing/random-portfolio.ts';
import { everyStart, rationing } from '../../testing/rationing.ts';
import { brokenLimits } from './check-plan.ts';
import { findConflict } from './find-conflict.ts';
import { limitKey, limitsOf, type PortfolioLimit } from './portfolio-limit.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { solvePortfolio } from './solve-portfolio.ts';

const solver = startSolver();
afterAll(() => solver.close());

test('there is none where a plan exists', async () => {
  expect(await findConflict(rationing, solver.solve)).toBeNull();
});

describe('names what conflicts, and how much more would settle it', () => {
  test('two promises and one period', async () => {
    const problem: PortfolioProblem = {
      periods: 2,
      resources: [
        { id: 'money', available: [100, 50] },
        { id: 'hours', available: [30, 30] },
      ],
      projects: [
        { id: 'shop', value: 5, use: { money: [80], hours: [10] }, mustDo: true },
        { id: 'app', value: 9, use: { money: [45], hours: [15] }, mustDo: true },
        { id: 'sign', value: 1, use: { money: [5] }, latest: 2 },
      ],
    };
    expect(await findConflict(problem, solver.solve)).toEqual({
      limits: [
        { kind: 'resource', resource: 'money', period: 1 },
        { kind: 'must-do', project: 'shop' },
        { kind: 'must-do', project: 'app' },
      ],
      isSmallest: true,
      isProven: true,
      relief: [{ resource: 'money', period: 1, more: 25 }],
    });
  });

  test('of two conflicts the one with fewer limits', async () => {
    const problem: PortfolioProblem = {
      periods: 1,
      resources: [{ id: 'hours', available: [10] }],
      projects: [
        { id: 'a', value: 1, use: { hours: [4] }, mustDo: true },
        { id: 'b', value: 1, use: { hours: [4] }, mustDo: true },
        { id: 'c', value: 1, use: { hours: [4] }, mustDo: true },
        { id: 'd', value: 1, use: { hours: [11] }, mustDo: true },
      ],
    };
    expect((await findConflict(problem, solver.solve))?.limits).toEqual([
      { kind: 'resource', resource: 'hours', period: 1 },
      { kind: 'must-do', project: 'd' },
    ]);
  });

  test('an order that leaves no time', async () => {
    const problem: PortfolioProblem = {
      periods: 2,
      resources: [],
      projects: [
        { id: 'first', value: 1, use: {}, duration: 2 },
        { id: 'then', value: 1, use: {}, earliest: 1, latest: 2, after: ['first'], mustDo: true },
      ],
    };
    expect(await findConflict(problem, solver.solve)).toMatchObject({
      limits: [
        { kind: 'must-do', project: 'then' },
        { kind: 'after', project: 'then', other: 'first' },
      ],
      relief: [],
    });
  });
});

test('is a conflict, irreducible, and the smallest there is', async () => {
  await fc.assert(
    fc.asyncProperty(infeasible, async (problem) => {
      const plans = everyStart(problem).map((plan) => new Set(brokenLimits(problem, plan).map(limitKey)));
      const isConflict = (limits: readonly PortfolioLimit[]): boolean =>
        plans.every((broken) => limits.some((limit) => broken.has(limitKey(limit))));
      const conflict = await findConflict(problem, solver.solve);
      expect((await solvePortfolio(problem, solver.solve)).status).toBe(conflict ? 'infeasible' : 'solved');
      expect(isConflict(limitsOf(problem))).toBe(conflict !== null);
      if (!conflict) return;
      const { limits } = conflict;
      expect(conflict).toMatchObject({ isSmallest: true, isProven: true });
      expect(isConflict(limits)).toBe(true);
      for (const limit of limits) expect(isConflict(limits.filter((one) => one !== limit))).toBe(false);
      for (const smaller of choose(limitsOf(problem), limits.length - 1))
        expect(isConflict(smaller)).toBe(false);
    }),
    { numRuns: 25 },
  );
});

/** Mostly infeasible: little money, many promises. */
const infeasible = randomPortfolio({ projects: 4, periods: 2, starts: 2, mayBeInfeasible: true }).map(
  (problem) => ({
    ...problem,
    resources: problem.resources.map((one) => ({ ...one, available: one.available.map((most) => most / 3) })),
    projects: problem.projects.map((project, at) => ({ ...project, mustDo: project.mustDo || at === 2 })),
  }),
);

function choose<T>(all: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return all.flatMap((one, at) => choose(all.slice(at + 1), count - 1).map((rest) => [one, ...rest]));
}
