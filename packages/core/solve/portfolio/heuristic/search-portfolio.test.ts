// The search for a plan: the portfolio of the handbook, laws for every problem, published knapsacks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnapsacks } from '../../../testing/knapsacks.ts';
import { randomPortfolio } from '../../../testing/random-portfolio.ts';
import { bestValue, rationing } from '../../../testing/rationing.ts';
import { isFeasible, planValue } from '../check-plan.ts';
import type { PortfolioProblem } from '../portfolio-problem.ts';
import { durationOf, startsOf, valueAt } from '../project-times.ts';
import { searchPortfolio } from './search-portfolio.ts';

describe('searchPortfolio', () => {
  it('finds the best of the 29 portfolios of the handbook, below the bound of the relaxation', () => {
    const found = searchPortfolio(rationing);
    if (found.status !== 'feasible') throw new Error(found.status);
    expect([...found.plan.keys()]).toEqual(['1', '2', '3']);
    expect(found.value).toBe(130);
    // The linear relaxation is worth 141.363636; prices that are not quite the best give a little more.
    expect(found.bound).toBeGreaterThan(141.3636);
    expect(found.bound).toBeLessThan(142.5);
  });

  it('obeys every limit, stays below its bound and the best of all plans, and gives the same for the same seed', () => {
    const shape = { projects: 5, periods: 3, starts: 2, mayBeInfeasible: true, mayLose: true };
    fc.assert(
      fc.property(randomPortfolio(shape), fc.nat(), (problem, seed) => {
        const found = searchPortfolio(problem, { seed, iterations: 300 });
        const best = bestValue(problem);
        if (best !== null) expect(found.bound).toBeGreaterThanOrEqual(best - 1e-6);
        if (found.status === 'feasible') {
          expect(isFeasible(problem, found.plan)).toBe(true);
          expect(found.value).toBeCloseTo(planValue(problem, found.plan), 6);
          expect(best).not.toBeNull();
          expect(found.value).toBeLessThanOrEqual((best ?? 0) + 1e-6);
          expect(found.value).toBeLessThanOrEqual(found.bound);
        }
        expect(searchPortfolio(problem, { seed, iterations: 300 })).toEqual(found);
      }),
      { numRuns: 80 },
    );
  });

  it('finds a plan wherever nothing must be done, never worth less than one project alone', () => {
    fc.assert(
      fc.property(randomPortfolio({ projects: 8, periods: 3, starts: 2 }), (problem) => {
        const found = searchPortfolio(problem, { iterations: 200 });
        if (found.status !== 'feasible') throw new Error(found.status);
        for (const project of problem.projects) {
          for (const start of startsOf(problem, project)) {
            const alone = new Map([[project.id, start]]);
            if (!isFeasible(problem, alone)) continue;
            expect(found.value).toBeGreaterThanOrEqual(valueAt(project, start) - 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts money aside for a later project, begins it once the other has ended, and proves it', () => {
    const problem: PortfolioProblem = {
      periods: 3,
      resources: [{ id: 'money', available: [5, 5, 0], carriesOver: true }],
      projects: [
        { id: 'shop', value: 20, use: { money: [8] }, earliest: 1, latest: 3, after: ['survey'] },
        { id: 'survey', value: -1, use: { money: [2] }, earliest: 1, latest: 3 },
      ],
    };
    const found = searchPortfolio(problem);
    if (found.status !== 'feasible') throw new Error(found.status);
    expect(found.value).toBe(19);
    const [survey = 0, shop = 0] = [found.plan.get('survey'), found.plan.get('shop')];
    expect(shop).toBeGreaterThanOrEqual(survey + durationOf({ id: '', value: 0, use: { money: [2] } }));
    expect(found.bound).toBe(19);
  });

  it('ends at once when told to, with a plan all the same', () => {
    const found = searchPortfolio(rationing, { shouldStop: () => true });
    expect(found.status).toBe('feasible');
  });

  const knapsacks = readKnapsacks('mknap1');
  it.skipIf(knapsacks.length === 0)('finds the proven best of the published research portfolios', () => {
    for (const { name, problem, bestKnown } of knapsacks) {
      const found = searchPortfolio(problem, { iterations: 5000 });
      if (found.status !== 'feasible') throw new Error(found.status);
      expect(found.value, name).toBeLessThanOrEqual(bestKnown + 1e-6);
      expect(found.bound, name).toBeGreaterThanOrEqual(bestKnown - 1e-6);
      expect(found.value, name).toBeGreaterThanOrEqual(bestKnown * 0.99);
    }
  });
});
