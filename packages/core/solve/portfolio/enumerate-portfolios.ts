// Tries every choice of few projects: an exact answer that needs no solver, and a check of those that come from one.

import { limitsOf } from './portfolio-limit.ts';
import type { PortfolioPlan, PortfolioProblem } from './portfolio-problem.ts';
import { portfolioProgram } from './portfolio-program.ts';
import { isUntimed } from './project-times.ts';

/** More would take minutes. */
export const MOST_ENUMERATED = 20;

/** What a sum of so many doubles may lose, as a share of its size. */
const ROUNDING = 1e-9;

/** Whether every choice can be tried: few projects, each of which can begin in one period only. */
export function isEnumerable(problem: PortfolioProblem): boolean {
  return problem.projects.length <= MOST_ENUMERATED && isUntimed(problem);
}

/**
 * Calls `visit` with every feasible choice: its members by the place of their project (a bit each, so the lowest bit is
 * the first project), and what it brings. Depth first, leaving a branch as soon as it uses more than there is.
 *
 * @throws RangeError for more than {@link MOST_ENUMERATED} projects, or where a project could begin in several periods.
 */
export function enumeratePortfolios(
  problem: PortfolioProblem,
  visit: (members: number, value: number) => void,
): void {
  if (!isEnumerable(problem)) throw new RangeError('too much to try everything');
  const { program, columns } = portfolioProgram(problem, { limits: limitsOf(problem) });
  const { rows } = program;
  const places = new Map(problem.projects.map(({ id }, at) => [id, at]));
  const count = columns.length;
  const bits = columns.map(({ project }) => 1 << (places.get(project) ?? 0));
  // Dense, and split into rows that only grow (a branch can be left) and rows that are judged at the end.
  const dense = Array.from(rows.lower, (_, row) => {
    const numbers = new Float64Array(count);
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++)
      numbers[rows.columns[at] ?? 0] = rows.values[at] ?? 0;
    return numbers;
  });
  const least = Array.from(rows.lower, (bound) => bound - slackOf(bound));
  const most = Array.from(rows.upper, (bound) => bound + slackOf(bound));
  const growing = dense.map((numbers) => numbers.every((value) => value >= 0));
  const height = dense.length;
  const sums = Array.from({ length: count + 1 }, () => new Float64Array(height));
  const isWithin = (sum: Float64Array): boolean => {
    for (let row = 0; row < height; row++) {
      const value = sum[row] ?? 0;
      if (value < (least[row] ?? 0) || value > (most[row] ?? 0)) return false;
    }
    return true;
  };
  const visitFrom = (depth: number, members: number, value: number): void => {
    const sum = sums[depth] ?? new Float64Array(0);
    if (depth === count) {
      if (isWithin(sum)) visit(members, value);
      return;
    }
    const next = sums[depth + 1] ?? sum;
    next.set(sum);
    visitFrom(depth + 1, members, value);
    for (let row = 0; row < height; row++) {
      const grown = (sum[row] ?? 0) + (dense[row]?.[depth] ?? 0);
      if (growing[row] && grown > (most[row] ?? 0)) return;
      next[row] = grown;
    }
    visitFrom(depth + 1, members | (bits[depth] ?? 0), value + (program.objective[depth] ?? 0));
  };
  visitFrom(0, 0, 0);
}

/** The best choice of all, the first found among equals; null when none is feasible. */
export function bestByEnumeration(
  problem: PortfolioProblem,
): { readonly plan: PortfolioPlan; readonly value: number } | null {
  let best: { readonly members: number; readonly value: number } | null = null;
  enumeratePortfolios(problem, (members, value) => {
    if (best === null || value > best.value) best = { members, value };
  });
  const found = best as { readonly members: number; readonly value: number } | null;
  return found && { plan: planOfMembers(problem, found.members), value: found.value };
}

/** The plan whose members are the set bits. */
export function planOfMembers({ projects }: PortfolioProblem, members: number): PortfolioPlan {
  return new Map(
    projects.flatMap(({ id, earliest = 1 }, at) => ((members >> at) & 1 ? [[id, earliest] as const] : [])),
  );
}

function slackOf(bound: number): number {
  return Number.isFinite(bound) ? ROUNDING * Math.max(1, Math.abs(bound)) : 0;
}
