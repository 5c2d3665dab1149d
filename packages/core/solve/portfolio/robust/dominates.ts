// Whether one portfolio is at least as good as another whatever the weights and the scores are, and sometimes better.
import type { ProjectScores } from './project-scores.ts';

/** Portfolios as sets of project places. Differences smaller than `grain` are none. */
export function dominates(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
  { low, high }: ProjectScores,
  grain: number,
): boolean {
  const more = [...one].filter((at) => !other.has(at));
  const less = [...other].filter((at) => !one.has(at));
  const sum = (places: readonly number[], scores: Float64Array | undefined): number =>
    places.reduce((total, at) => total + (scores?.[at] ?? 0), 0);
  let isSometimesBetter = false;
  for (const corner of low.keys()) {
    if (sum(more, low[corner]) - sum(less, high[corner]) < -grain) return false;
    if (sum(more, high[corner]) - sum(less, low[corner]) > grain) isSometimesBetter = true;
  }
  return isSometimesBetter;
}

/** Sums that differ by less come from rounding. */
export function grainOf({ low, high }: ProjectScores): number {
  let largest = 0;
  for (const scores of [...low, ...high])
    for (const score of scores) largest = Math.max(largest, Math.abs(score));
  return 1e-9 * largest;
}
