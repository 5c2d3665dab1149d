// The smallest change of the importance of goals with which money and hours are no longer far from it.
import type { Flow } from '../../figures/flow.ts';
import type { Change } from '../../model/change.ts';
import type { Goal } from '../../model/goal.ts';
import { solveLinearProgram } from '../../solve/solve-linear-program.ts';

export interface WeightMove {
  readonly changes: readonly Change[];
  /** Share of the importance that is moved. */
  readonly share: number;
}

/**
 * A linear program: shares w of the goals, nothing negative, that differ least from today's (½ Σ |w − today|) while for each
 * flow ½ Σ |w − actual| + ½ no goal stays within the limit. Null where nothing does, or a weight is missing.
 */
export function weightMove(goals: readonly Goal[], flows: readonly Flow[], limit: number): WeightMove | null {
  const points = goals.map(({ weightPoints }) => weightPoints ?? 0);
  const total = points.reduce((sum, one) => sum + one, 0);
  const count = goals.length;
  if (total <= 0 || flows.length === 0) return null;
  // Variables: w, how far each w is above today's, and for each flow how far each w is above what it got.
  const width = count * (2 + flows.length);
  const row = (fill: (place: number) => number): number[] =>
    Array.from({ length: width }, (_, place) => fill(place));
  const today = points.map((one) => one / total);
  const limits = [
    { coefficients: row((place) => (place < count ? 1 : 0)), sense: 'equal' as const, bound: 1 },
    ...today.map((share, at) => ({
      coefficients: row((place) => (place === at ? 1 : place === count + at ? -1 : 0)),
      sense: 'at-most' as const,
      bound: share,
    })),
  ];
  for (const [number, { actual }] of flows.entries()) {
    const directed = actual.total - actual.overhead;
    if (directed <= 0) return null;
    const first = count * (2 + number);
    goals.forEach(({ id }, at) => {
      limits.push({
        coefficients: row((place) => (place === at ? 1 : place === first + at ? -1 : 0)),
        sense: 'at-most',
        bound: (actual.byGoal[id] ?? 0) / directed,
      });
    });
    // What is above somewhere is below elsewhere: the sum of what is above is the distance.
    limits.push({
      coefficients: row((place) => (place >= first && place < first + count ? 1 : 0)),
      sense: 'at-most',
      bound: limit,
    });
  }
  const solved = solveLinearProgram({
    costs: row((place) => (place >= count && place < 2 * count ? 1 : 0)),
    limits,
  });
  if (solved.status !== 'optimal' || solved.value < 1e-6) return null;
  const changes = goals.flatMap(({ id, weightPoints }, at): readonly Change[] => {
    const next = Math.round((solved.variables[at] ?? 0) * total * 10) / 10;
    return Math.abs(next - (weightPoints ?? 0)) < 0.05
      ? []
      : [{ kind: 'update', noun: 'goal', id, set: { weightPoints: next } }];
  });
  return { changes, share: solved.value };
}
