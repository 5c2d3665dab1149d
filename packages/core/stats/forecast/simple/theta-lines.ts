// The Theta method with a given weight, as the mean of two lines and in its closed form.
import { smoothLevel } from './simple-smoothing.ts';

/**
 * Half the straight line of least squares, half simple smoothing of the line of doubled curvature Z = 2y − trend.
 * Assimakopoulos & Nikolopoulos 2000, "The theta model: a decomposition approach to forecasting", International
 * Journal of Forecasting 16:521–530. The smoothing starts at the first value of Z.
 *
 * @param values at least two.
 */
export function thetaLines(values: ArrayLike<number>, alpha: number, horizon: number): readonly number[] {
  const { intercept, slope } = straightLine(values);
  const curved = Array.from(values, (value, at) => 2 * value - (intercept + slope * at));
  const level = smoothLevel(curved, alpha, 0).level;
  return Array.from(
    { length: horizon },
    (_, step) => 0.5 * (intercept + slope * (values.length + step)) + 0.5 * level,
  );
}

/**
 * The same: simple smoothing with drift, SES(y)_T + (b/2)(h − 1 + 1/α − (1 − α)^T/α). Hyndman & Billah 2003,
 * "Unmasking the Theta method", International Journal of Forecasting 19:287–290. The smoothing starts where that of Z does.
 */
export function thetaDrift(values: ArrayLike<number>, alpha: number, horizon: number): readonly number[] {
  const { slope } = straightLine(values);
  const level = smoothLevel(values, alpha, 0).level;
  const pull = 1 / alpha - (1 - alpha) ** values.length / alpha;
  return Array.from({ length: horizon }, (_, step) => level + (slope / 2) * (step + pull));
}

/** y = a + b·t by least squares, t = 0 … n − 1. */
export function straightLine(values: ArrayLike<number>): {
  readonly intercept: number;
  readonly slope: number;
} {
  const n = values.length;
  const middle = (n - 1) / 2;
  let sum = 0;
  let cross = 0;
  for (let at = 0; at < n; at += 1) {
    sum += values[at] ?? Number.NaN;
    cross += (at - middle) * (values[at] ?? Number.NaN);
  }
  const slope = cross / ((n * (n * n - 1)) / 12);
  return { intercept: sum / n - slope * middle, slope };
}
