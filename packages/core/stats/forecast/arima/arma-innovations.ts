// One-step errors of an ARMA model on a series: exactly, from the covariances, or conditionally, from nothing before.
import type { ArmaCovariances } from './arma-covariances.ts';
import type { ArmaPolynomials } from './arma-polynomials.ts';

/** How much wider than a shock an error may still be to count as settled. */
const SETTLED = 1e-9;

export interface Innovations {
  /** ln of the determinant of the series' covariance matrix, for shocks of variance 1. */
  readonly logDeterminant: number;
  /** What each of `ahead` values after the series is expected to have of the shocks seen. */
  readonly expected: Float64Array;
}

/**
 * The innovations algorithm for ARMA processes (Ansley 1979, *An algorithm for the exact likelihood of a mixed
 * autoregressive-moving average process*, Biometrika 66; Brockwell & Davis 1991, *Time Series*, section 5.3): the
 * first p values as they are, and the later ones less their autoregression, have a banded covariance matrix; its
 * Cholesky factor turns them into errors of variance 1. Once a row of it has settled on the moving average itself,
 * the plain recursion takes over.
 *
 * Writes the standardised errors of `series` to `errors`, and the width of each (its deviation in units of the
 * shocks') to `widths`. Null when the matrix is not positive definite. Cost: n · q²/2 until settled, then n · (p + q).
 */
export function armaInnovations(
  polynomials: ArmaPolynomials,
  { process, shocks, cross }: ArmaCovariances,
  series: Float64Array,
  errors: Float64Array,
  widths: Float64Array | null,
  ahead = 0,
): Innovations | null {
  const count = series.length;
  const { phi, theta, thetaLags } = polynomials;
  const [p, q] = [phi.length, theta.length];
  autoregress(polynomials, series, p, errors);
  // The last rows of the factor in a ring; each begins with its diagonal and goes back from there.
  const stride = Math.max(p - 1, q) + 1;
  const factor = new Float64Array(stride * stride);
  const expected = new Float64Array(ahead);
  let logDeterminant = 0;
  let row = 0;
  for (; row < count + ahead; row += 1) {
    const own = (row % stride) * stride;
    const band = row < p ? row : Math.min(row, q);
    const table = row < p ? process : shocks;
    let variance = table[0] ?? 0;
    let sum = 0;
    for (let back = band; back >= 1; back -= 1) {
      const column = row - back;
      const other = (column % stride) * stride;
      let value = (row >= p && column < p ? cross : table)[back] ?? 0;
      const shared = Math.min(band - back, column < p ? column : Math.min(column, q));
      for (let left = own + back + 1, right = other + 1; right <= other + shared; left += 1, right += 1) {
        value -= (factor[left] ?? 0) * (factor[right] ?? 0);
      }
      value /= factor[other] ?? 1;
      factor[own + back] = value;
      variance -= value * value;
      if (column < count) sum += value * (errors[column] ?? 0);
    }
    if (!(variance > 0)) return null;
    const width = Math.sqrt(variance);
    factor[own] = width;
    if (row >= count) expected[row - count] = sum;
    else {
      logDeterminant += Math.log(variance);
      errors[row] = ((errors[row] ?? 0) - sum) / width;
      if (widths !== null) widths[row] = width;
      if (row >= p + q && variance - 1 < SETTLED) break;
    }
  }
  for (row += 1; row < count + ahead; row += 1) {
    const sum = movingAverage(theta, thetaLags, errors, row, count);
    if (row >= count) expected[row - count] = sum;
    else {
      errors[row] = (errors[row] ?? 0) - sum;
      if (widths !== null) widths[row] = 1;
    }
  }
  return { logDeterminant, expected };
}

/** The errors when values and shocks before the series count as 0. Cost: n · (p + q). */
export function conditionalErrors(
  polynomials: ArmaPolynomials,
  series: Float64Array,
  errors: Float64Array,
): void {
  const { theta, thetaLags } = polynomials;
  autoregress(polynomials, series, 0, errors);
  if (thetaLags.length === 0) return;
  for (let row = 0; row < series.length; row += 1) {
    errors[row] = (errors[row] ?? 0) - movingAverage(theta, thetaLags, errors, row, row);
  }
}

/** Each value from place `from` on less what it owes to those before it. */
function autoregress(
  { phi, phiLags }: ArmaPolynomials,
  series: Float64Array,
  from: number,
  result: Float64Array,
): void {
  result.set(series);
  for (const lag of phiLags) {
    const share = phi[lag - 1] ?? 0;
    for (let row = Math.max(from, lag), back = row - lag; row < series.length; row += 1, back += 1) {
      result[row] = (result[row] ?? 0) - share * (series[back] ?? 0);
    }
  }
}

function movingAverage(
  theta: Float64Array,
  thetaLags: Int32Array,
  errors: Float64Array,
  row: number,
  known: number,
): number {
  let sum = 0;
  for (let place = 0; place < thetaLags.length; place += 1) {
    const lag = thetaLags[place] ?? 0;
    const back = row - lag;
    if (back < 0) break;
    if (back < known) sum += (theta[lag - 1] ?? 0) * (errors[back] ?? 0);
  }
  return sum;
}
