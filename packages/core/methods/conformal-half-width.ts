// Split conformal intervals: as wide as enough of the past errors were.

/**
 * The ⌈(n + 1)·level⌉-th smallest absolute error: an interval of this half width holds a new value with at least that
 * probability when the errors are exchangeable. Lei, G'Sell, Rinaldo, Tibshirani & Wasserman 2018, "Distribution-free
 * predictive inference for regression", Journal of the American Statistical Association 113:1094–1111.
 *
 * @param level above 0, below 1.
 * @returns null with fewer than 1/(1 − level) − 1 errors: no finite width would do.
 * @example conformalHalfWidth(Array.from({ length: 19 }, (_, at) => at + 1), 0.9) // 18
 */
export function conformalHalfWidth(errors: ArrayLike<number>, level: number): number | null {
  const sizes = Float64Array.from(errors, Math.abs).sort();
  // (n + 1)·0.9 may be 18.000000000000004.
  const rank = Math.ceil((sizes.length + 1) * level - 1e-9);
  return sizes[rank - 1] ?? null;
}
