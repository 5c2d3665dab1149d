// The question answered step by step, with the real solver: what is told in which order, what a cancel keeps, what a conflict shows.
import type { PortfolioProblem, PortfolioProject } from '@evenkeel/core';
import { isFeasible } from '@evenkeel/core';
import { startSolver } from '@evenkeel/solver';
import { afterAll, describe, expect, test } from 'vitest';
import { aTenthMore, type ChoosingAnswer, runChoosing } from './run-choosing.ts';

const solver = startSolver();
afterAll(() => solver.close());

const project = (
  id: string,
  value: number,
  use: readonly number[],
  rest: Partial<PortfolioProject> = {},
) => ({
  id,
  value,
  use: { money: use },
  earliest: 1,
  latest: 3,
  range: { low: 0.5, high: 1.2 },
  ...rest,
});
const problem: PortfolioProblem = {
  periods: 4,
  resources: [{ id: 'money', available: [10, 10, 10, 10] }],
  projects: [project('a', 9, [6, 6], { value: [9, 8, 7] }), project('b', 5, [6, 6]), project('c', 2, [6])],
};

async function run(given: PortfolioProblem, until: (answer: ChoosingAnswer) => boolean = () => false) {
  const told: ChoosingAnswer[] = [];
  const control = new AbortController();
  const answer = await runChoosing(given, solver.solve, {
    signal: control.signal,
    weights: null,
    frontierOf: 'money',
    onProgress: () => {},
    onAnswer: (next) => {
      told.push(next);
      if (until(next)) control.abort();
    },
  });
  return { answer, told };
}

describe('a question with an answer', () => {
  test('tells the plan first, then what hangs on it, and all in the end', async () => {
    const { answer, told } = await run(problem);
    expect(told[0]).toMatchObject({ status: 'solved', regrets: [], isComplete: false });
    expect(answer).toMatchObject({
      status: 'solved',
      isComplete: true,
      solved: { value: 14, proof: 'optimal' },
    });
    // What is worth the same at any time begins as early as it can.
    expect(Object.fromEntries(answer.solved?.plan ?? [])).toEqual({ a: 1, b: 3 });
    expect(answer.regrets.map((one) => [one.project, one.isChosen, one.regret])).toEqual([
      ['a', true, 7],
      ['b', true, 3],
      ['c', false, 3],
    ]);
    expect(answer.units[0]?.more).toBe(1);
    expect(answer.simulation?.chosen.get('a')?.mean).toBeGreaterThan(0.9);
    expect(answer.robust?.coreIndex.find((one) => one.project === 'a')?.standing).toBe('core');
    expect(answer.frontier?.steps.at(-1)?.value).toBe(16);
  });

  test('a cancel keeps what was told until then', async () => {
    const { answer } = await run(problem, ({ regrets }) => regrets.length === 1);
    expect(answer).toMatchObject({ status: 'solved', isComplete: false, units: [], frontier: null });
    expect(answer.regrets).toHaveLength(1);
    expect(isFeasible(problem, answer.solved?.plan ?? new Map())).toBe(true);
  });
});

test('a question without an answer tells the limits that cannot all be kept', async () => {
  const [a, b] = problem.projects.map((one) => ({ ...one, mustDo: true, latest: 1 }));
  const { answer } = await run({ ...problem, projects: a && b ? [a, b] : [] });
  expect(answer).toMatchObject({ status: 'infeasible', solved: null, isComplete: true });
  expect(answer.conflict?.limits).toHaveLength(3);
  expect(answer.conflict?.relief).toMatchObject([{ resource: 'money', more: 2 }]);
});

test('a tenth more is a tenth of a usual month, or of all where it carries over', () => {
  expect(
    aTenthMore({
      ...problem,
      resources: [
        { id: 'hours', available: [100, 300] },
        { id: 'money', available: [100, 300], carriesOver: true },
        { id: 'none', available: [0, 0] },
      ],
    }),
  ).toEqual({ hours: 20, money: 40, none: 1 });
});
