// The handbook's example of capital rationing as a portfolio of one period, and a search through all plans.
import { isFeasible, planValue } from '../solve/portfolio/check-plan.ts';
import type { PortfolioPlan, PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';
import { startsOf } from '../solve/portfolio/project-times.ts';

const values = [60, 40, 30, 50, 20, 35];
const first = [30, 20, 10, 25, 5, 15];
const second = [10, 10, 15, 20, 5, 10];
const hours = [200, 120, 80, 150, 60, 100];

/** Money of two years and hours; 4 requires 2, and excludes 1. */
export const rationing: PortfolioProblem = {
  periods: 1,
  resources: [
    { id: 'first-year', available: [60] },
    { id: 'second-year', available: [40] },
    { id: 'hours', available: [420] },
  ],
  projects: values.map((value, at) => ({
    id: String(at + 1),
    value,
    use: { 'first-year': [first[at] ?? 0], 'second-year': [second[at] ?? 0], hours: [hours[at] ?? 0] },
    ...(at === 3 ? { requires: ['2'], excludes: ['1'] } : {}),
  })),
};

/** Every feasible plan of a small problem, by trying all of them. */
export function everyPlan(problem: PortfolioProblem): readonly PortfolioPlan[] {
  return everyStart(problem).filter((plan) => isFeasible(problem, plan));
}

/** Every plan of a small problem, whatever limits it breaks. */
export function everyStart(problem: PortfolioProblem): readonly PortfolioPlan[] {
  let plans: readonly PortfolioPlan[] = [new Map()];
  for (const project of problem.projects) {
    const starts = startsOf(problem, project);
    plans = plans.flatMap((plan) => [
      plan,
      ...starts.map((start) => new Map([...plan, [project.id, start]])),
    ]);
  }
  return plans;
}

/** What the best of them brings; null when there is none. */
export function bestValue(problem: PortfolioProblem, among = everyPlan(problem)): number | null {
  return among.length === 0 ? null : Math.max(...among.map((plan) => planValue(problem, plan)));
}
