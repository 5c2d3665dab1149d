// How much a series resembles itself some steps later.

/**
 * Sample autocorrelations of lags 1…maxLag, about the overall mean and divided by n (as R's acf does).
 * All zero for a constant series; lags as long as the series are zero.
 *
 * @example autocorrelation([1, 2, 3, 4], 1) // [0.25]
 */
export function autocorrelation(values: ArrayLike<number>, maxLag: number): Float64Array {
  const n = values.length;
  const result = new Float64Array(maxLag);
  let largest = 0;
  for (let t = 0; t < n; t++) largest = Math.max(largest, Math.abs(values[t] ?? 0));
  if (!(largest > 0)) return result;
  const centred = new Float64Array(n);
  let mean = 0;
  for (let t = 0; t < n; t++) mean += (values[t] ?? 0) / largest / n;
  let variance = 0;
  for (let t = 0; t < n; t++) {
    const difference = (values[t] ?? 0) / largest - mean;
    centred[t] = difference;
    variance += difference * difference;
  }
  // Below this, the differences are rounding of a constant.
  if (!(variance > n * 1e-30)) return result;
  for (let lag = 1; lag <= maxLag; lag++) {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (centred[t] ?? 0) * (centred[t - lag] ?? 0);
    result[lag - 1] = sum / variance;
  }
  return result;
}
