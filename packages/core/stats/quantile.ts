// Quantiles of a sample.

/**
 * Linear interpolation between order statistics: type 7 of Hyndman & Fan 1996, "Sample quantiles in statistical
 * packages", The American Statistician 50:361–365 (what R and NumPy do unless told otherwise).
 *
 * @param sorted ascending, at least one number.
 * @param share from 0 (smallest) to 1 (largest).
 * @throws RangeError for an empty sample or a share outside 0..1: a bug of the caller.
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError('quantile: an empty sample has none');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantile: ${share} is not between 0 and 1`);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const lower = sorted[below] ?? 0;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? 0;
  return lower + (place - below) * (upper - lower);
}
