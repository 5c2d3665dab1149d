// Every portfolio that no other dominates, of few projects: by visiting all that are feasible.
import { enumeratePortfolios, MOST_ENUMERATED } from '../enumerate-portfolios.ts';
import type { PortfolioProblem } from '../portfolio-problem.ts';
import { dominates, grainOf } from './dominates.ts';
import type { ProjectScores } from './project-scores.ts';

/** @returns each portfolio as a set of bits; null when more than `most` remain. */
export function nonDominatedPortfolios(
  problem: PortfolioProblem,
  scores: ProjectScores,
  most: number,
): readonly number[] | null {
  const count = problem.projects.length;
  const isFeasible = new Uint8Array(2 ** Math.min(count, MOST_ENUMERATED));
  enumeratePortfolios(problem, (members) => {
    isFeasible[members] = 1;
  });
  const grain = grainOf(scores);
  const middle = (members: number): number => {
    let sum = 0;
    for (const [corner, low] of scores.low.entries())
      for (let at = 0; at < count; at++)
        if ((members >> at) & 1) sum += (low[at] ?? 0) + (scores.high[corner]?.[at] ?? 0);
    return sum;
  };
  const isGain = (from: number | null, to: number): boolean =>
    dominates(new Set([to]), new Set(from === null ? [] : [from]), scores, grain);
  const places = Array.from({ length: count }, (_, at) => at);
  const gains = places.filter((at) => isGain(null, at));
  const losses = places.filter((at) => dominates(new Set(), new Set([at]), scores, grain));
  const swaps = places.map((from) => places.filter((to) => to !== from && isGain(from, to)));

  const left: number[] = [];
  for (let members = 0; members < isFeasible.length; members++) {
    if (isFeasible[members] && !isImproved(members)) left.push(members);
  }
  // Whoever dominates another has the larger sum, so it comes before.
  const sorted = left.map((members) => ({ members, sum: middle(members) })).sort((a, b) => b.sum - a.sum);
  const kept: { readonly members: number; readonly places: ReadonlySet<number> }[] = [];
  for (const { members } of sorted) {
    const own = new Set(places.filter((at) => (members >> at) & 1));
    if (kept.some((one) => dominates(one.places, own, scores, grain))) continue;
    if (kept.length === most) return null;
    kept.push({ members, places: own });
  }
  return kept.map(({ members }) => members);

  /** Whether adding, dropping or swapping one project gives a feasible portfolio that dominates. */
  function isImproved(members: number): boolean {
    const has = (at: number): boolean => ((members >> at) & 1) === 1;
    return (
      gains.some((at) => !has(at) && isFeasible[members | (1 << at)] === 1) ||
      losses.some((at) => has(at) && isFeasible[members ^ (1 << at)] === 1) ||
      places.some(
        (from) =>
          has(from) &&
          swaps[from]?.some((to) => !has(to) && isFeasible[(members ^ (1 << from)) | (1 << to)] === 1),
      )
    );
  }
}
