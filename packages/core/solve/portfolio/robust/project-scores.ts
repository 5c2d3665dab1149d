// What each project scores at each corner of the weights, at least and at most.
import type { PortfolioProblem, PortfolioProject } from '../portfolio-problem.ts';
import { largestValue, startsOf } from '../project-times.ts';
import type { Weights } from './weight-corners.ts';

export interface ProjectScores {
  /** By corner, then by project. Where values are certain, `low` is `high`. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
}

/**
 * With weights, the weighed sum of what a project brings to the criteria; without, its value. Both between the factors
 * of its `range`.
 */
export function projectScores(problem: PortfolioProblem, corners: readonly Weights[]): ProjectScores {
  const rows = (corners.length === 0 ? [null] : corners).map((weights) =>
    problem.projects.map((project) => scoreOf(problem, project, weights)),
  );
  const ends = (pick: (range: { readonly low: number; readonly high: number }, score: number) => number) =>
    rows.map((row) =>
      Float64Array.from(row, (score, at) => pick(problem.projects[at]?.range ?? { low: 1, high: 1 }, score)),
    );
  return {
    // The end of the range that makes a negative score smaller is the other one.
    low: ends(({ low, high }, score) => Math.min(low * score, high * score)),
    high: ends(({ low, high }, score) => Math.max(low * score, high * score)),
  };
}

/** The weighed sum of its criteria; its largest value where no weights are given. */
export function scoreOf(
  problem: PortfolioProblem,
  project: PortfolioProject,
  weights: Weights | null,
): number {
  if (weights === null) {
    const starts = startsOf(problem, project);
    return starts.length === 0 ? 0 : largestValue(project, starts);
  }
  return Object.entries(weights).reduce(
    (sum, [criterion, weight]) => sum + weight * (project.criteria?.[criterion] ?? 0),
    0,
  );
}
