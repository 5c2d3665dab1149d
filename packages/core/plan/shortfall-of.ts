// What is in the way of a project that a plan leaves out: how much more of what would let it in beside all others.
import type { PortfolioPlan, PortfolioProblem } from '../solve/portfolio/portfolio-problem.ts';
import { durationOf, startsOf, valueAt } from '../solve/portfolio/project-times.ts';
import { resourceUse } from '../solve/portfolio/resource-use.ts';

export interface ShortResource {
  readonly resource: string;
  /** The periods in which there is too little, and how much more each needs; of what carries over, the first only. */
  readonly periods: readonly { readonly period: number; readonly more: number }[];
}

export type Obstacle =
  /** It would cost more than it brings, whenever it began. */
  | { readonly kind: 'no-gain'; readonly value: number }
  | { readonly kind: 'excludes' | 'needs' | 'most'; readonly other: string }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'short'; readonly start: number; readonly short: readonly ShortResource[] }
  /** Nothing is in the way: the plan is not the best one. */
  | { readonly kind: 'none'; readonly start: number };

/** The others stay as they are; of all beginnings that need the fewest resources, the one that needs the smallest part more. */
export function shortfallOf(problem: PortfolioProblem, plan: PortfolioPlan, id: string): Obstacle {
  const project = problem.projects.find((one) => one.id === id);
  if (!project) throw new RangeError(`there is no project ${id}`);
  const starts = startsOf(problem, project);
  if (starts.length === 0) return { kind: 'no-time' };
  const leftOut = (problem.groups ?? []).find(
    ({ projects, most }) =>
      most !== undefined && projects.includes(id) && projects.filter((one) => plan.has(one)).length >= most,
  );
  if (leftOut) return { kind: 'most', other: leftOut.id };
  const most = Math.max(...starts.map((start) => valueAt(project, start)));
  if (most <= 0) return { kind: 'no-gain', value: most };
  const excluded = problem.projects.find(
    (one) => plan.has(one.id) && (project.excludes?.includes(one.id) || one.excludes?.includes(id)),
  );
  if (excluded) return { kind: 'excludes', other: excluded.id };
  const needed = [...(project.requires ?? []), ...(project.after ?? [])].find((one) => !plan.has(one));
  if (needed !== undefined) return { kind: 'needs', other: needed };
  const free = Math.max(
    1,
    ...(project.after ?? []).map((one) => {
      const other = problem.projects.find((each) => each.id === one);
      return (plan.get(one) ?? 1) + (other ? durationOf(other) : 0);
    }),
  );
  const ways = starts
    .filter((start) => start >= free && valueAt(project, start) > 0)
    .map((start) => ({ start, short: shortAt(problem, new Map([...plan, [id, start]])) }));
  const [first, ...others] = ways;
  if (!first) return { kind: 'no-time' };
  const isBetter = (one: typeof first, other: typeof first): boolean => {
    const [more, least] = [sizeOf(problem, one.short), sizeOf(problem, other.short)];
    if (one.short.length !== other.short.length) return one.short.length < other.short.length;
    if (more !== least) return more < least;
    return valueAt(project, one.start) > valueAt(project, other.start);
  };
  const best = others.reduce((least, way) => (isBetter(way, least) ? way : least), first);
  return best.short.length === 0
    ? { kind: 'none', start: best.start }
    : { kind: 'short', start: best.start, short: best.short };
}

function shortAt(problem: PortfolioProblem, plan: PortfolioPlan): readonly ShortResource[] {
  return resourceUse(problem, plan).flatMap(({ resource, used, available }) => {
    const { carriesOver = false } = problem.resources.find(({ id }) => id === resource) ?? {};
    const excess = used.map((amount, at) => Math.max(0, amount - (available[at] ?? 0)));
    const over = excess.flatMap((more, at) =>
      more > 1e-9 * (1 + (used[at] ?? 0)) ? [{ period: at + 1, more }] : [],
    );
    if (!carriesOver) return over.length > 0 ? [{ resource, periods: over }] : [];
    // What one month lacks is missing in every later one too: one sum, in the first of them, settles all.
    const [first] = over;
    return first ? [{ resource, periods: [{ period: first.period, more: Math.max(...excess) }] }] : [];
  });
}

/** As parts of what there is on average, so that hours and money can be told apart from much and little. */
function sizeOf(problem: PortfolioProblem, short: readonly ShortResource[]): number {
  return short.reduce((sum, { resource, periods }) => {
    const available = problem.resources.find(({ id }) => id === resource)?.available ?? [];
    const mean = available.reduce((total, one) => total + one, 0) / Math.max(1, available.length);
    return sum + periods.reduce((total, { more }) => total + more, 0) / Math.max(mean, 1e-9);
  }, 0);
}
