// An ARIMA model of given orders fitted to a series: its likelihood, errors and forecasts, in units of the
// series.
import type { FittedModel } from '../fitted-model.ts';
import { type ArimaOrders, arimaName } from './arima-orders.ts';
import { type ArmaFit, predictArma } from './arma-likelihood.ts';
import { shockResponse } from './arma-start.ts';
import { difference, differencePolynomial, integrate } from './difference.ts';

/** An ARIMA model fitted to a series. */
export interface FittedArima extends FittedModel {
  readonly orders: ArimaOrders;
  /** Exact Gaussian likelihood of the differenced series, in the units of the series. */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Variance of a shock, for as many degrees of freedom as are left. */
  readonly variance: number;
  /** φ and θ by lag (index 0 is lag 1), the seasonal ones multiplied out. */
  readonly phi: Float64Array;
  readonly theta: Float64Array;
  /** Mean of the differenced series: the drift when differenced, the mean when not; 0 without constant. */
  readonly mean: number;
}

export interface Differencing {
  readonly differences: number;
  readonly seasonalDifferences: number;
  readonly period: number;
}

/**
 * The model of a series whose differences an ARMA model was fitted to. `series` is what the fit saw, `scale`
 * what it was divided by. Null when its errors cannot be computed. Deviations are those of the shocks to
 * come: σ times the root of the summed squares of their responses (Box, Jenkins, Reinsel & Ljung 2015, *Time
 * Series Analysis*, 5.1.1).
 */
export function fittedArima(
  series: Float64Array,
  scale: number,
  { differences, seasonalDifferences, period }: Differencing,
  found: ArmaFit,
): FittedArima | null {
  const owed = differencePolynomial(differences, seasonalDifferences, period);
  const stationary = difference(series, owed);
  const prediction = predictArma(stationary, found);
  if (prediction === null) return null;
  const { polynomials, mean, sigma } = prediction;
  const residuals = new Float64Array(series.length).fill(Number.NaN);
  residuals.set(
    prediction.residuals.map((residual) => residual * scale),
    owed.length,
  );
  const orders: ArimaOrders = { ...found.orders, differences, seasonalDifferences };
  const shift = stationary.length * Math.log(scale);
  return {
    name: arimaName(orders),
    orders,
    logLikelihood: found.logLikelihood - shift,
    aicc: found.aicc + 2 * shift,
    variance: (sigma * scale) ** 2,
    phi: polynomials.phi,
    theta: polynomials.theta,
    mean: mean * scale,
    residuals,
    forecast(horizon) {
      const response = integrate(
        new Float64Array(owed.length),
        shockResponse(polynomials.phi, polynomials.phiLags, polynomials.theta, horizon),
        owed,
      );
      let squares = 0;
      return {
        mean: integrate(series, prediction.predict(horizon), owed).map((value) => value * scale),
        deviation: response.map((weight) => {
          squares += weight * weight;
          return Math.sqrt(squares) * sigma * scale;
        }),
      };
    },
  };
}
