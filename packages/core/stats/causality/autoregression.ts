// A series explained by its own past.
import { fitOls } from '../ols.ts';
import { bayesianCriterion, constant, laggedColumns } from './lagged.ts';

export interface Autoregression {
  readonly constant: number;
  /** φ₁ … φ_p. */
  readonly coefficients: Float64Array;
  /** Of the periods from p on. */
  readonly residuals: Float64Array;
}

/** AR(p) by least squares with a constant; null for a series that does not vary, or is too short. */
export function fitAutoregression(values: Float64Array, order: number): Autoregression | null {
  const observations = values.length - order;
  if (observations <= order + 1) return null;
  const regressors = [constant(observations), ...laggedColumns(values, 1, order, order)];
  const fit = fitOls(regressors, values.subarray(order));
  if (!fit.ok) return null;
  return {
    constant: fit.coefficients[0] ?? 0,
    coefficients: fit.coefficients.slice(1),
    residuals: fit.residuals,
  };
}

/** The order from 0 to `most` with the smallest Bayesian criterion, all fitted to the same periods. */
export function autoregressionOrder(values: Float64Array, most: number): number {
  const observations = values.length - most;
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let order = 0; order <= most; order += 1) {
    const regressors = [constant(observations), ...laggedColumns(values, 1, order, most)];
    const fit = fitOls(regressors, values.subarray(most));
    if (!fit.ok) continue;
    const criterion = bayesianCriterion(fit.residualSquares, observations, order + 1);
    if (criterion < lowest) [best, lowest] = [order, criterion];
  }
  return best;
}
