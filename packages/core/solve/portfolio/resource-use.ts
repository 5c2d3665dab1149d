// What a plan uses of each resource in each period, beside what there is.
import type { PortfolioPlan, PortfolioProblem, PortfolioResource } from './portfolio-problem.ts';

export interface ResourceUse {
  readonly resource: string;
  /** Of each period. */
  readonly used: readonly number[];
  /** What there is in each period; where it carries over, what is left of earlier ones is added. */
  readonly available: readonly number[];
}

export function resourceUse(problem: PortfolioProblem, plan: PortfolioPlan): readonly ResourceUse[] {
  return problem.resources.map((resource) => {
    const used = new Array<number>(problem.periods).fill(0);
    for (const project of problem.projects) {
      const start = plan.get(project.id);
      if (start === undefined) continue;
      for (const [at, amount] of (project.use[resource.id] ?? []).entries()) {
        const period = start - 1 + at;
        if (period < used.length) used[period] = (used[period] ?? 0) + amount;
      }
    }
    return { resource: resource.id, used, available: availableAfter(resource, used) };
  });
}

function availableAfter(
  { available, carriesOver }: PortfolioResource,
  used: readonly number[],
): readonly number[] {
  if (!carriesOver) return available;
  let left = 0;
  return available.map((amount, period) => {
    const most = left + amount;
    left = most - (used[period] ?? 0);
    return most;
  });
}
