// Symmetric mean absolute percentage error, as in the M competitions.

/**
 * sMAPE = mean 200·|actual − forecast| / (|actual| + |forecast|), 0 … 200; a pair of zeros counts as 0. Makridakis &
 * Hibon 2000, "The M3-Competition", International Journal of Forecasting 16:451–476.
 *
 * @example symmetricPercentageError([100], [50]) // 66.67
 */
export function symmetricPercentageError(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < actual.length; at += 1) {
    const [happened, expected] = [actual[at] ?? Number.NaN, forecast[at] ?? Number.NaN];
    const size = Math.abs(happened) + Math.abs(expected);
    if (size > 0 || Number.isNaN(size)) sum += (200 * Math.abs(happened - expected)) / size;
  }
  return sum / actual.length;
}
