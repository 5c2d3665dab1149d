// When a project may begin, how long it takes, and what it brings when it begins then.
import type { PortfolioFloor, PortfolioProblem, PortfolioProject } from './portfolio-problem.ts';

/** In periods; a project that uses nothing takes one. */
export function durationOf({ duration, use }: PortfolioProject): number {
  return duration ?? Math.max(1, ...Object.values(use).map((periods) => periods.length));
}

/** The periods, from 1, in which it may begin so that it ends within the problem's; empty when there is none. */
export function startsOf(
  { periods }: Pick<PortfolioProblem, 'periods'>,
  project: PortfolioProject,
): readonly number[] {
  const { earliest = 1, latest = earliest } = project;
  const last = Math.min(latest, periods - durationOf(project) + 1);
  return Array.from({ length: Math.max(0, last - earliest + 1) }, (_, at) => earliest + at);
}

export function valueAt({ value, earliest = 1 }: PortfolioProject, start: number): number {
  return typeof value === 'number' ? value : (value[start - earliest] ?? 0);
}

/** What a project brings of something that has a floor, when it begins then. */
export function broughtAt(
  { brings }: PortfolioFloor,
  { id, earliest = 1 }: PortfolioProject,
  start: number,
): number {
  const own = brings[id] ?? 0;
  return typeof own === 'number' ? own : (own[start - earliest] ?? 0);
}

/** The most it can bring. */
export function largestValue(project: PortfolioProject, starts: readonly number[]): number {
  return Math.max(...starts.map((start) => valueAt(project, start)));
}

/** Whether nothing is left to decide but which projects are done. */
export function isUntimed(problem: PortfolioProblem): boolean {
  return problem.projects.every((project) => startsOf(problem, project).length <= 1);
}
