// Whether a series repeats itself from season to season: the test by which Theta methods decide to adjust for seasons.

/**
 * The 90 % test on the autocorrelation at lag `period` (Makridakis & Hibon 2000, *The M3-Competition*; used by
 * Assimakopoulos & Nikolopoulos 2000 and Fiorucci et al. 2016): seasonal when |r_m| exceeds 1.645 times Bartlett's
 * standard error √((1 + 2 Σ_{i<m} r_i²) / n). False for a period of 1, for two seasons or fewer, and for a
 * constant series. Cost: n · period.
 *
 * @example isSeasonal(Float64Array.from([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]), 4) // true
 */
export function isSeasonal(values: Float64Array, period: number): boolean {
  const count = values.length;
  if (period < 2 || count <= 2 * period) return false;
  const mean = values.reduce((sum, value) => sum + value / count, 0);
  const centred = values.map((value) => value - mean);
  const variation = sumOfProducts(centred, 0);
  if (!(variation > 0)) return false;
  let squares = 0;
  for (let lag = 1; lag < period; lag += 1) squares += (sumOfProducts(centred, lag) / variation) ** 2;
  const error = Math.sqrt((1 + 2 * squares) / count);
  return Math.abs(sumOfProducts(centred, period) / variation) > QUANTILE_95 * error;
}

const QUANTILE_95 = 1.6448536269514722;

function sumOfProducts(values: Float64Array, lag: number): number {
  let sum = 0;
  for (let index = lag; index < values.length; index += 1)
    sum += (values[index] ?? 0) * (values[index - lag] ?? 0);
  return sum;
}
