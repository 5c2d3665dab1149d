// The exact answer against the handbook and against trying every plan, with the real solver.
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startSolver } from '../../../solver/index.ts';
import { hasOracles, oracle } from '../../testing/oracles.ts';
import { randomPortfolio } from '../../testing/random-portfolio.ts';
import { bestValue, rationing } from '../../testing/rationing.ts';
import { isFeasible, planValue } from './check-plan.ts';
import { bestByEnumeration, enumeratePortfolios } from './enumerate-portfolios.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { solvePortfolio } from './solve-portfolio.ts';

const solver = startSolver();
afterAll(() => solver.close());

describe('the handbook’s capital rationing', () => {
  test('solved with proof', async () => {
    const answer = await solvePortfolio(rationing, solver.solve);
    expect(answer).toMatchObject({ status: 'solved', value: 130, bound: 130, gap: 0, proof: 'optimal' });
    if (answer.status !== 'solved') return;
    expect([...answer.plan.keys()]).toEqual(['1', '2', '3']);
    expect(answer.use).toEqual([
      { resource: 'first-year', used: [60], available: [60] },
      { resource: 'second-year', used: [35], available: [40] },
      { resource: 'hours', used: [400], available: [420] },
    ]);
  });

  test('tried in full: 29 feasible choices, the next best 125', () => {
    const found: number[] = [];
    enumeratePortfolios(rationing, (_, value) => found.push(value));
    expect(found).toHaveLength(29);
    expect(found.sort((a, b) => b - a).slice(0, 2)).toEqual([130, 125]);
    expect([...(bestByEnumeration(rationing)?.plan ?? [])]).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ]);
  });

  test.skipIf(!hasOracles)('as the oracle has it', async () => {
    const { expected } = oracle<
      object,
      { readonly opt: number; readonly feasible: number; readonly set: number[] }
    >('rationing');
    expect(bestByEnumeration(rationing)?.value).toBe(expected.opt);
    expect([...(bestByEnumeration(rationing)?.plan.keys() ?? [])]).toEqual(expected.set.map(String));
  });
});

/** What the solver says of a problem is what trying everything says. */
async function agreesWithTryingAll(problem: PortfolioProblem): Promise<void> {
  const best = bestValue(problem);
  const answer = await solvePortfolio(problem, solver.solve);
  if (best === null) expect(answer).toEqual({ status: 'infeasible' });
  else {
    expect(answer).toMatchObject({ status: 'solved', proof: 'optimal', gap: 0 });
    if (answer.status !== 'solved') return;
    expect(answer.value).toBeCloseTo(best, 6);
    expect(isFeasible(problem, answer.plan)).toBe(true);
    expect(planValue(problem, answer.plan)).toBe(answer.value);
  }
}

describe('agrees with trying every plan', () => {
  test('when only the choice is open', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPortfolio({ projects: 7, periods: 2, starts: 1, mayBeInfeasible: true, mayLose: true }),
        async (problem) => {
          await agreesWithTryingAll(problem);
          expect(bestByEnumeration(problem)?.value ?? null).toEqual(bestValue(problem));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('when the times are open too', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPortfolio({ projects: 4, periods: 5, starts: 3, mayBeInfeasible: true, mayLose: true }),
        agreesWithTryingAll,
      ),
      { numRuns: 40 },
    );
  });
});

describe('projects forced in and out', () => {
  test('the best with one forced in, and without one', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPortfolio({ projects: 4, periods: 3, starts: 2 }),
        fc.nat({ max: 3 }),
        async (problem, at) => {
          const id = `p${at}`;
          const whole = await solvePortfolio(problem, solver.solve);
          const forced = await solvePortfolio(problem, solver.solve, { include: new Set([id]) });
          const left = await solvePortfolio(problem, solver.solve, { without: new Set([id]) });
          const values = [forced, left].map((answer) =>
            answer.status === 'solved' ? answer.value : -Infinity,
          );
          if (forced.status === 'solved') expect(forced.plan.has(id)).toBe(true);
          if (left.status === 'solved') expect(left.plan.has(id)).toBe(false);
          if (whole.status === 'solved') expect(Math.max(...values)).toBeCloseTo(whole.value, 6);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('beginning from a plan', () => {
  test('one that obeys is never lost, even if there is no time to solve', async () => {
    const start = new Map([['1', 1]]);
    const answer = await solvePortfolio(rationing, solver.solve, { start, signal: AbortSignal.abort() });
    expect(answer).toMatchObject({ status: 'solved', value: 60, bound: 235, proof: 'gap' });
  });

  test('one that breaks a limit is not used', async () => {
    const start = new Map(rationing.projects.map(({ id }) => [id, 1]));
    const answer = await solvePortfolio(rationing, solver.solve, { start, signal: AbortSignal.abort() });
    expect(answer).toEqual({ status: 'unknown' });
    expect(await solvePortfolio(rationing, solver.solve, { start })).toMatchObject({ value: 130 });
  });
});

test('amounts in cents and in tiny points are solved alike', async () => {
  const scaled = (money: number, points: number): PortfolioProblem => ({
    ...rationing,
    resources: rationing.resources.map(({ id, available }) => ({
      id,
      available: available.map((one) => one * money),
    })),
    projects: rationing.projects.map((project) => ({
      ...project,
      value: (project.value as number) * points,
      use: Object.fromEntries(
        Object.entries(project.use).map(([id, amounts]) => [id, amounts.map((one) => one * money)]),
      ),
    })),
  });
  for (const [money, points] of [
    [1e8, 1e-7],
    [1e-7, 1e8],
  ] as const) {
    const answer = await solvePortfolio(scaled(money, points), solver.solve);
    expect(answer).toMatchObject({ status: 'solved', proof: 'optimal' });
    if (answer.status === 'solved') expect([...answer.plan.keys()]).toEqual(['1', '2', '3']);
  }
});

test('no projects is a plan of nothing', async () => {
  const answer = await solvePortfolio({ periods: 1, resources: [], projects: [] }, solver.solve);
  expect(answer).toMatchObject({ status: 'solved', value: 0, proof: 'optimal', gap: 0 });
});
