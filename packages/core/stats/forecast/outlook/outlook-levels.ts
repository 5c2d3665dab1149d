// The grid of probabilities on which distributions of the future are kept, and reading between and beyond its points.
import { normalCdf, normalQuantile } from '../../normal.ts';

/** Ascending and symmetric; the quantiles of an outlook belong to them. */
export const outlookLevels: readonly number[] = [
  0.005, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 0.995,
];

/** The z of the standard normal distribution at each level. */
export const levelScores: readonly number[] = outlookLevels.map(normalQuantile);

/**
 * The value at z standard normal deviations: linear between the quantiles over z, and going on straight beyond the
 * outermost two. A normal distribution is reproduced exactly.
 *
 * @param quantiles at `outlookLevels`, ascending.
 */
export function valueAtScore(quantiles: ArrayLike<number>, z: number): number {
  const last = levelScores.length - 2;
  let left = 0;
  while (left < last && z > score(left + 1)) left += 1;
  const [from, to] = [quantiles[left] ?? 0, quantiles[left + 1] ?? 0];
  return from + ((z - score(left)) / (score(left + 1) - score(left))) * (to - from);
}

/** P(value ≤ bound), the inverse; where a whole piece of the distribution is one value, all of it counts. */
export function shareAtMost(quantiles: ArrayLike<number>, bound: number): number {
  const last = levelScores.length - 1;
  if (bound >= (quantiles[last] ?? 0)) return beyond(quantiles, last - 1, bound, 1);
  if (bound < (quantiles[0] ?? 0)) return beyond(quantiles, 0, bound, 0);
  let right = 1;
  while ((quantiles[right] ?? 0) <= bound) right += 1;
  const [from, to] = [quantiles[right - 1] ?? 0, quantiles[right] ?? 0];
  const z = score(right - 1) + ((bound - from) / (to - from)) * (score(right) - score(right - 1));
  return normalCdf(z);
}

/** On the straight line through the outermost two quantiles; where they are one value, nothing lies beyond. */
function beyond(quantiles: ArrayLike<number>, left: number, bound: number, flat: 0 | 1): number {
  const [from, to] = [quantiles[left] ?? 0, quantiles[left + 1] ?? 0];
  if (!(to > from)) return flat;
  return normalCdf(score(left) + ((bound - from) / (to - from)) * (score(left + 1) - score(left)));
}

function score(at: number): number {
  return levelScores[at] ?? 0;
}
