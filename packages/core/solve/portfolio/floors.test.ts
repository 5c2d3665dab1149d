// Floors: what the chosen projects must bring together beside their value, against trying every plan.
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { startSolver } from '../../../solver/index.ts';
import { randomPortfolio } from '../../testing/random-portfolio.ts';
import { bestValue, rationing } from '../../testing/rationing.ts';
import { brokenLimits } from './check-plan.ts';
import { checkPortfolio } from './check-portfolio.ts';
import { findConflict } from './find-conflict.ts';
import { searchPortfolio } from './heuristic/search-portfolio.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import { solvePortfolio } from './solve-portfolio.ts';

const solver = startSolver();
afterAll(() => solver.close());

/** The handbook's example, with points that only its fourth and fifth project bring. */
function withLeast(least: number): PortfolioProblem {
  return { ...rationing, floors: [{ id: 'points', least, brings: { 4: 10, 5: [4] } }] };
}

describe('the handbook’s capital rationing with a floor', () => {
  test.each([
    [0, 130],
    [4, 125],
    [10, 125],
    [14, 110],
  ])('at least %i points: %i', async (least, value) => {
    expect(bestValue(withLeast(least))).toBe(value);
    expect(await solvePortfolio(withLeast(least), solver.solve)).toMatchObject({ value, proof: 'optimal' });
  });

  test('a floor that is too high is the conflict, alone', async () => {
    const problem = withLeast(15);
    expect(await solvePortfolio(problem, solver.solve)).toEqual({ status: 'infeasible' });
    expect(await findConflict(problem, solver.solve)).toMatchObject({
      limits: [{ kind: 'floor', floor: 'points' }],
      isSmallest: true,
    });
    expect(searchPortfolio(problem, { iterations: 200 }).status).toBe('unknown');
  });

  test('a plan below it breaks it, one on it does not', () => {
    expect(brokenLimits(withLeast(10), new Map([['5', 1]]))).toEqual([{ kind: 'floor', floor: 'points' }]);
    expect(brokenLimits(withLeast(4), new Map([['5', 1]]))).toEqual([]);
  });

  test('projects that there are not, lists of the wrong length and two of one name are refused', () => {
    const floors = [
      { id: 'points', least: 1, brings: { nobody: 1, 5: [1, 2] } },
      { id: 'points', least: 1, brings: {} },
    ];
    const checked = checkPortfolio({ ...rationing, floors });
    expect(checked.ok ? [] : checked.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['portfolio-twice', 'floors.1.id'],
      ['portfolio-length', 'floors.0.brings.5'],
      ['portfolio-unknown-project', 'floors.0.brings.nobody'],
    ]);
    expect(checkPortfolio(withLeast(4))).toMatchObject({ ok: true });
  });
});

test('agrees with trying every plan, times and all', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomPortfolio({ projects: 4, periods: 4, starts: 3 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 20 }),
      async (drawn, points, least) => {
        const brings = Object.fromEntries(
          drawn.projects.map(({ id, earliest = 1, latest = earliest }) => [
            id,
            points.slice(0, latest - earliest + 1),
          ]),
        );
        const problem = { ...drawn, floors: [{ id: 'points', least, brings }] };
        const best = bestValue(problem);
        const answer = await solvePortfolio(problem, solver.solve);
        if (best === null) {
          expect(answer).toEqual({ status: 'infeasible' });
          return;
        }
        expect(answer).toMatchObject({ status: 'solved', proof: 'optimal' });
        if (answer.status !== 'solved') return;
        expect(answer.value).toBeCloseTo(best, 6);
        const brought = drawn.projects.reduce((sum, { id, earliest = 1 }) => {
          const start = answer.plan.get(id);
          return start === undefined ? sum : sum + (points[start - earliest] ?? 0);
        }, 0);
        expect(brought).toBeGreaterThanOrEqual(least);
      },
    ),
    { numRuns: 25 },
  );
});
