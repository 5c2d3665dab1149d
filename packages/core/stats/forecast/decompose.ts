// A series taken apart into trend, season and rest by moving averages.

/** Parts of a series; added up (or multiplied, when `multiplicative`) they give the series again. */
export interface Decomposition {
  /** NaN for the first and last half period, where a centred average does not reach. */
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  readonly remainder: Float64Array;
  /** The season of each position in the period, the first value's position first. Sums to 0, or averages 1. */
  readonly figure: Float64Array;
}

/**
 * The classical decomposition: centred moving average, then the mean of each season's ratios (or differences) to
 * it, normalised (Macaulay 1931; Kendall & Stuart 1983). `multiplicative` asks for values above 0.
 *
 * @returns null with fewer than two full periods, a period below 2, or values ≤ 0 when multiplicative.
 */
export function decompose(
  values: ArrayLike<number>,
  period: number,
  kind: 'additive' | 'multiplicative',
): Decomposition | null {
  const n = values.length;
  const multiplicative = kind === 'multiplicative';
  if (period < 2 || n < 2 * period) return null;
  if (multiplicative) for (let t = 0; t < n; t++) if (!((values[t] ?? 0) > 0)) return null;
  const trend = centredAverage(values, period);
  const figure = new Float64Array(period);
  let total = 0;
  for (let position = 0; position < period; position++) {
    let sum = 0;
    let count = 0;
    for (let t = position; t < n; t += period) {
      const level = trend[t] ?? 0;
      if (Number.isNaN(level)) continue;
      sum += multiplicative ? (values[t] ?? 0) / level : (values[t] ?? 0) - level;
      count++;
    }
    const mean = sum / count;
    figure[position] = mean;
    total += mean / period;
  }
  for (let position = 0; position < period; position++) {
    const raw = figure[position] ?? 0;
    figure[position] = multiplicative ? raw / total : raw - total;
  }
  const seasonal = new Float64Array(n);
  const remainder = new Float64Array(n);
  for (let t = 0; t < n; t++) {
    const season = figure[t % period] ?? 0;
    const level = trend[t] ?? 0;
    seasonal[t] = season;
    remainder[t] = multiplicative ? (values[t] ?? 0) / (level * season) : (values[t] ?? 0) - level - season;
  }
  return { trend, seasonal, remainder, figure };
}

/** Average over one period around each value, the two ends half each where the period is even; NaN at both ends. */
function centredAverage(values: ArrayLike<number>, period: number): Float64Array {
  const n = values.length;
  const half = Math.floor(period / 2);
  const even = period % 2 === 0;
  const result = new Float64Array(n).fill(Number.NaN);
  for (let t = half; t < n - half; t++) {
    let mean = 0;
    for (let i = t - half; i <= t + half; i++) {
      const weight = even && (i === t - half || i === t + half) ? 0.5 : 1;
      mean += ((values[i] ?? 0) / period) * weight;
    }
    result[t] = mean;
  }
  return result;
}
