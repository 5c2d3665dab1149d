// The search for a plan: the portfolio of the handbook, laws for every problem, published knapsacks.
import { describe, expect, it } from 'vitest';
import { readKnapsacks } from '../../../testing/knapsacks.ts';
import type { PortfolioProblem } from '../portfolio-problem.ts';
import { searchPortfolio } from './search-portfolio.ts';

// Topic 6.2 of the handbook.
const six: PortfolioProblem = {
  periods: 2,
  resources: [
    { id: 'money', available: [60, 40] },
    { id: 'hours', available: [420, 0] },
  ],
  projects: [
    { id: '1', value: 60, use: { money: [30, 10], hours: [200] }, excludes: ['4'] },
    { id: '2', value: 40, use: { money: [20, 10], hours: [120] } },
    { id: '3', value: 30, use: { money: [10, 15], hours: [80] } },
    { id: '4', value: 50, use: { money: [25, 20], hours: [150] }, requires: ['2'] },
    { id: '5', value: 20, use: { money: [5, 5], hours: [60] } },
    { id: '6', value: 35, use: { money: [15, 10], hours: [100] } },
  ],
};

describe('searchPortfolio', () => {
  it('finds the best of the 29 portfolios of the handbook, below the bound of the relaxation', () => {
    const found = searchPortfolio(six);
    if (found.status !== 'feasible') throw new Error(found.status);
    expect([...found.plan.keys()].sort()).toEqual(['1', '2', '3']);
    expect(found.value).toBe(130);
    // The linear relaxation is worth 141.363636; prices that are not quite the best give a little more.
    expect(found.bound).toBeGreaterThan(141.3636);
    expect(found.bound).toBeLessThan(142.5);
  });

  const knapsacks = readKnapsacks('mknap1');
  it.skipIf(knapsacks.length === 0)('finds the proven best of the published research portfolios', () => {
    for (const { name, problem, bestKnown } of knapsacks) {
      const found = searchPortfolio(problem, { iterations: 20_000 });
      if (found.status !== 'feasible') throw new Error(found.status);
      expect(found.value, name).toBeLessThanOrEqual(bestKnown + 1e-6);
      expect(found.bound, name).toBeGreaterThanOrEqual(bestKnown - 1e-6);
      expect(found.value, name).toBeGreaterThanOrEqual(bestKnown * 0.998);
    }
  });
});
