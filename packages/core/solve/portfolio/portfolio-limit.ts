// The limits of a portfolio by name, so that one that binds, breaks or conflicts can be told to somebody.
import type { PortfolioProblem } from './portfolio-problem.ts';

export type PortfolioLimit =
  | { readonly kind: 'resource'; readonly resource: string; readonly period: number }
  | { readonly kind: 'must-do'; readonly project: string }
  /** `project` cannot be done without `other`; with `after`, not before it has ended. */
  | { readonly kind: 'requires' | 'after' | 'excludes'; readonly project: string; readonly other: string }
  | { readonly kind: 'least' | 'most'; readonly group: string }
  | { readonly kind: 'floor'; readonly floor: string };

/** Every limit once, in the order in which the problem names them; an exclusion that both sides name is one. */
export function limitsOf(problem: PortfolioProblem): readonly PortfolioLimit[] {
  const limits: PortfolioLimit[] = [];
  for (const { id, available } of problem.resources) {
    for (let period = 1; period <= available.length; period++)
      limits.push({ kind: 'resource', resource: id, period });
  }
  const excluded = new Set<string>();
  for (const { id, mustDo, requires = [], after = [], excludes = [] } of problem.projects) {
    if (mustDo) limits.push({ kind: 'must-do', project: id });
    for (const other of new Set(requires)) limits.push({ kind: 'requires', project: id, other });
    for (const other of new Set(after)) limits.push({ kind: 'after', project: id, other });
    for (const other of excludes) {
      const pair = JSON.stringify([id, other].sort());
      if (excluded.has(pair)) continue;
      excluded.add(pair);
      limits.push({ kind: 'excludes', project: id, other });
    }
  }
  for (const { id, least, most } of problem.groups ?? []) {
    if (least !== undefined && least > 0) limits.push({ kind: 'least', group: id });
    if (most !== undefined) limits.push({ kind: 'most', group: id });
  }
  for (const { id } of problem.floors ?? []) limits.push({ kind: 'floor', floor: id });
  return limits;
}

/** The same text for the same limit. */
export function limitKey(limit: PortfolioLimit): string {
  return JSON.stringify(Object.values(limit));
}
