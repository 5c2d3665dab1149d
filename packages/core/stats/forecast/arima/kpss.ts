// Whether a series keeps to a level or wanders, and so has to be differenced.

/**
 * The statistic of Kwiatkowski, Phillips, Schmidt & Shin 1992 (*Testing the null hypothesis of stationarity
 * against the alternative of a unit root*, J. Econometrics 54) for a level: the sum of squared partial sums
 * over n² times the long-run variance, with Bartlett weights up to lag ⌊3√n/13⌋. Large when the series
 * wanders: above 0.463 at 5 %. 0 for a constant series.
 *
 * @example kpss(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])) // 0.99 and more: a trend
 */
export function kpss(values: Float64Array): number {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const centred = values.map((value) => value - mean);
  let partial = 0;
  let wandering = 0;
  for (const value of centred) {
    partial += value;
    wandering += partial * partial;
  }
  const lags = Math.floor((3 * Math.sqrt(count)) / 13);
  let variance = 0;
  for (let lag = 0; lag <= lags; lag += 1) {
    let products = 0;
    for (let index = lag; index < count; index += 1) {
      products += (centred[index] ?? 0) * (centred[index - lag] ?? 0);
    }
    variance += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * products;
  }
  return variance > 0 ? wandering / (count * variance) : 0;
}
