// The same problem with more, or another multiple, of one resource.
import type { PortfolioProblem, PortfolioResource } from './portfolio-problem.ts';

/** Adds an amount to each period; what carries over gets it once, in the first. */
export function withMore(problem: PortfolioProblem, resource: string, amount: number): PortfolioProblem {
  return changed(problem, resource, (one) =>
    one.available.map((most, period) => (period === 0 || !one.carriesOver ? most + amount : most)),
  );
}

/** Multiplies what there is in each period. */
export function withScaled(problem: PortfolioProblem, resource: string, scale: number): PortfolioProblem {
  return changed(problem, resource, ({ available }) => available.map((most) => most * scale));
}

/** @throws RangeError when there is no such resource. */
export function resourceOf({ resources }: PortfolioProblem, id: string): PortfolioResource {
  const found = resources.find((resource) => resource.id === id);
  if (!found) throw new RangeError(`there is no resource ${id}`);
  return found;
}

function changed(
  problem: PortfolioProblem,
  id: string,
  change: (resource: PortfolioResource) => readonly number[],
): PortfolioProblem {
  const resource = resourceOf(problem, id);
  const available = change(resource);
  return {
    ...problem,
    resources: problem.resources.map((one) => (one === resource ? { ...one, available } : one)),
  };
}
