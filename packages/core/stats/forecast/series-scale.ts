// The size of a series' numbers, by which models divide so that no square overflows or vanishes.

/**
 * The largest magnitude in the series: divide by it before fitting and multiply results by it. 1 for a series of
 * zeros. Null when a value is not finite or so large (above 1e290) that a forecast could leave the range of numbers.
 *
 * @example seriesScale(Float64Array.from([3, -4])) // 4
 */
export function seriesScale(values: Float64Array): number | null {
  let largest = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) return null;
    largest = Math.max(largest, Math.abs(value));
  }
  if (largest > LARGEST) return null;
  return largest === 0 ? 1 : largest;
}

const LARGEST = 1e290;
