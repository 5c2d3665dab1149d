// One-step errors of an ARMA model on a series, conditionally: as if there had been nothing before it.
import type { ArmaPolynomials } from './arma-polynomials.ts';

/** Writes the errors when values and shocks before the series count as 0. Cost: n · (p + q). */
export function conditionalErrors(
  { phi, theta, phiLags, thetaLags }: ArmaPolynomials,
  series: Float64Array,
  errors: Float64Array,
): void {
  errors.set(series);
  for (const lag of phiLags) {
    const share = phi[lag - 1] ?? 0;
    for (let row = lag; row < series.length; row += 1) {
      errors[row] = (errors[row] ?? 0) - share * (series[row - lag] ?? 0);
    }
  }
  if (thetaLags.length === 0) return;
  for (let row = 0; row < series.length; row += 1) {
    errors[row] = (errors[row] ?? 0) - owed(theta, thetaLags, errors, row);
  }
}

/** The error at one place, when those before it are known. */
export function conditionalError(
  { phi, theta, phiLags, thetaLags }: ArmaPolynomials,
  series: Float64Array,
  errors: Float64Array,
  row: number,
): number {
  return (series[row] ?? 0) - owed(phi, phiLags, series, row) - owed(theta, thetaLags, errors, row);
}

function owed(coefficients: Float64Array, lags: Int32Array, values: Float64Array, row: number): number {
  let sum = 0;
  for (let place = 0; place < lags.length; place += 1) {
    const lag = lags[place] ?? 0;
    if (lag > row) break;
    sum += (coefficients[lag - 1] ?? 0) * (values[row - lag] ?? 0);
  }
  return sum;
}
