// What one more unit is worth, the frontier, regrets and turning points: against the handbook and trying every plan.
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startSolver } from '../../../solver/index.ts';
import { hasOracles, oracle } from '../../testing/oracles.ts';
import { randomPortfolio } from '../../testing/random-portfolio.ts';
import { bestValue, everyPlan, rationing } from '../../testing/rationing.ts';
import { frontier, frontierValue } from './frontier.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { regretOf, regrets } from './regret.ts';
import { type SolvedPortfolio, solvePortfolio } from './solve-portfolio.ts';
import { unitValues } from './unit-values.ts';
import { useToTurn } from './use-to-turn.ts';
import { withScaled } from './with-more.ts';

const solver = startSolver();
afterAll(() => solver.close());

async function solved(problem: PortfolioProblem): Promise<SolvedPortfolio> {
  const answer = await solvePortfolio(problem, solver.solve);
  if (answer.status !== 'solved') throw new Error(answer.status);
  return answer;
}

const small = { projects: 4, periods: 3, starts: 2 };

describe('one more unit', () => {
  test('of the handbook: the dual of the first year is 0, and yet five more bring five', async () => {
    const more = { 'first-year': 5, 'second-year': 5, hours: 20 };
    const values = await unitValues(rationing, await solved(rationing), solver.solve, { more });
    expect(values.map(({ resource, gain, proof }) => [resource, gain, proof])).toEqual([
      ['first-year', 5, 'optimal'],
      ['second-year', 0, 'optimal'],
      // 1, 3, 5 and 6 take 440 hours and bring 145.
      ['hours', 15, 'optimal'],
    ]);
    const duals = values.map(({ relaxed }) => relaxed[0] ?? Number.NaN);
    expect(duals[0]).toBeCloseTo(0, 9);
    expect(duals[1]).toBeCloseTo(6 / 11, 9);
    expect(duals[2]).toBeCloseTo(3 / 11, 9);
    if (!hasOracles) return;
    const { expected } = oracle<object, { readonly duals: readonly number[] }>('rationing');
    for (const [at, dual] of expected.duals.entries()) expect(duals[at]).toBeCloseTo(dual, 6);
  });

  test('a tenth of the largest use unless told otherwise', async () => {
    const values = await unitValues(rationing, await solved(rationing), solver.solve);
    expect(values.map(({ more }) => more)).toEqual([3, 2, 20]);
  });

  test('of money that is kept counts in every later period', async () => {
    const problem: PortfolioProblem = {
      periods: 2,
      resources: [{ id: 'money', available: [4, 4], carriesOver: true }],
      projects: [{ id: 'a', value: 30, use: { money: [10] }, earliest: 1, latest: 2 }],
    };
    const [value] = await unitValues(problem, await solved(problem), solver.solve, { more: { money: 2 } });
    expect(value).toMatchObject({ relaxed: [3, 3], more: 2, gain: 30 });
  });
});

describe('the frontier', () => {
  test('of the handbook: 20→55, 30→85, 40→95, 50→125, 60→130, from 65 on 135', async () => {
    const whole = await frontier(rationing, 'first-year', solver.solve);
    expect(whole.isComplete).toBe(true);
    const at = (money: number) => frontierValue(whole, money / 60);
    expect([20, 30, 40, 50, 60, 65, 120].map(at)).toEqual([55, 85, 95, 125, 130, 135, 135]);
    expect([0, 4.9, 5, 64.9].map(at)).toEqual([0, 0, 20, 130]);
  });

  test('is at every scale what trying everything says, and never falls', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPortfolio({ ...small, mayBeInfeasible: true }),
        fc.constantFrom('money', 'hours'),
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 5 }),
        async (problem, resource, scales) => {
          const whole = await frontier(problem, resource, solver.solve);
          expect(whole.isComplete).toBe(true);
          for (const [at, step] of whole.steps.entries()) {
            expect(step.value).toBeGreaterThan(whole.steps[at - 1]?.value ?? Number.NEGATIVE_INFINITY);
            expect(step.scale).toBeGreaterThanOrEqual(whole.steps[at - 1]?.scale ?? 0);
          }
          for (const scale of scales.map((one) => one / 100)) {
            expect(frontierValue(whole, scale)).toBe(bestValue(withScaled(problem, resource, scale)));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test('looks at equal paces when there are too many steps, and ends when it is cancelled', async () => {
    const few = await frontier(rationing, 'first-year', solver.solve, { most: 2 });
    expect(few.isComplete).toBe(false);
    expect(few.steps.at(-1)).toMatchObject({ value: 135 });
    expect(few.steps[0]).toMatchObject({ scale: 0, value: 0 });
    const cancel = new AbortController();
    const cut = await frontier(rationing, 'first-year', solver.solve, {
      signal: cancel.signal,
      onStep: (steps) => steps.length === 2 && cancel.abort(),
    });
    expect(cut.steps.map(({ value }) => value)).toEqual([130, 135]);
    expect(cut.isComplete).toBe(false);
  });
});

describe('regrets', () => {
  test('of the handbook', async () => {
    const all = await regrets(rationing, await solved(rationing), solver.solve);
    expect(all.map(({ project, isChosen, regret }) => [project, isChosen, regret])).toEqual([
      ['1', true, 5],
      ['2', true, 5],
      ['3', true, 5],
      ['4', false, 5],
      ['5', false, 5],
      ['6', false, 5],
    ]);
  });

  test('are what trying everything says, and never below nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomPortfolio({ ...small, mayLose: true }), async (problem) => {
        const plans = everyPlan(problem);
        const best = bestValue(problem, plans) ?? 0;
        for (const regret of await regrets(problem, await solved(problem), solver.solve)) {
          const other = plans.filter((plan) => plan.has(regret.project) !== regret.isChosen);
          if (other.length === 0)
            expect(regret).toMatchObject({ status: 'impossible', regret: null, proof: 'optimal' });
          else expect(regret.regret).toBeCloseTo(best - (bestValue(problem, other) ?? 0), 6);
          expect(regret.regret ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a value raised by its regret is chosen, by less is not', async () => {
    const raised = (by: number): PortfolioProblem => ({
      ...rationing,
      projects: rationing.projects.map((project) =>
        project.id === '4' ? { ...project, value: 50 + by } : project,
      ),
    });
    expect((await solved(raised(5.01))).plan.has('4')).toBe(true);
    expect((await solved(raised(4.99))).plan.has('4')).toBe(false);
  });

  test('a promise that costs more than it brings has a negative one', async () => {
    const promised = {
      ...rationing,
      projects: rationing.projects.map((project) => ({ ...project, mustDo: project.id === '4' })),
    };
    const answer = await solved(promised);
    expect(await regretOf(promised, answer, '4', solver.solve)).toMatchObject({
      isPromised: true,
      isChosen: true,
      regret: -5,
    });
  });

  test('ends when it is cancelled, with those that are done', async () => {
    const cancel = new AbortController();
    const some = await regrets(rationing, await solved(rationing), solver.solve, {
      signal: cancel.signal,
      onRegret: ({ project }) => project === '2' && cancel.abort(),
    });
    expect(some).toHaveLength(2);
  });
});

describe('the use at which the decision turns', () => {
  test.each([
    ['5', 'first-year'],
    ['6', 'first-year'],
    ['1', 'first-year'],
    ['3', 'hours'],
  ])('of project %s and %s', async (id, resource) => {
    const answer = await solved(rationing);
    const turn = await useToTurn(rationing, answer, id, resource, solver.solve);
    const used = (factor: number): PortfolioProblem => ({
      ...rationing,
      projects: rationing.projects.map((project) =>
        project.id === id
          ? { ...project, use: { ...project.use, [resource]: [(project.use[resource]?.[0] ?? 0) * factor] } }
          : project,
      ),
    });
    const worth = (factor: number): number => {
      const plans = everyPlan(used(factor));
      const among = (has: boolean) =>
        bestValue(
          used(factor),
          plans.filter((plan) => plan.has(id) === has),
        ) ?? 0;
      return among(true) - among(false);
    };
    if (turn.factor === null) {
      expect(worth(answer.plan.has(id) ? 64 : 0)).toBeLessThan(0);
      return;
    }
    expect(turn.proof).toBe('optimal');
    expect(worth(turn.factor - 0.002)).toBeGreaterThanOrEqual(0);
    expect(worth(turn.factor + 0.002)).toBeLessThan(0);
  });
});
