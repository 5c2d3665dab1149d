// The classical decomposition: how much higher or lower than usual each part of the season lies.

/**
 * Seasonal indices by the classical decomposition (Macaulay 1931, *The Smoothing of Time Series*): the trend is the
 * centred moving average over one period, an index is the mean of what the series shows beside it (ratio when
 * multiplicative, difference when additive), normalised to a mean of 1 or 0. Index i belongs to the values
 * i, i + period, …. Null with fewer than two whole seasons, and for ratios where a value or an index is not above 0.
 *
 * @example classicalIndices(Float64Array.from([8, 12, 8, 12, 8, 12]), 2, 'multiplicative') // [0.8, 1.2]
 */
export function classicalIndices(
  values: Float64Array,
  period: number,
  kind: 'additive' | 'multiplicative',
): Float64Array | null {
  const count = values.length;
  if (period < 2 || count < 2 * period) return null;
  const ratio = kind === 'multiplicative';
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  const half = Math.floor(period / 2);
  for (let index = half; index < count - half; index += 1) {
    const trend = centredMean(values, index, half, period);
    const value = values[index] ?? 0;
    if (ratio && !(trend > 0 && value > 0)) return null;
    const season = index % period;
    sums[season] = (sums[season] ?? 0) + (ratio ? value / trend : value - trend);
    counts[season] = (counts[season] ?? 0) + 1;
  }
  const means = sums.map((sum, season) => sum / (counts[season] ?? 1));
  const level = means.reduce((sum, mean) => sum + mean / period, 0);
  const indices = means.map((mean) => (ratio ? mean / level : mean - level));
  return ratio && indices.some((index) => !(index > SMALLEST_RATIO)) ? null : indices;
}

/** Below it dividing by an index says nothing any more. */
const SMALLEST_RATIO = 1e-10;

/** An even period has no middle: its two ends count half each. */
function centredMean(values: Float64Array, centre: number, half: number, period: number): number {
  let sum = 0;
  for (let index = centre - half; index <= centre + half; index += 1) sum += values[index] ?? 0;
  if (period % 2 === 0) sum -= ((values[centre - half] ?? 0) + (values[centre + half] ?? 0)) / 2;
  return sum / period;
}
