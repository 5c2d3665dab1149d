// Fits an ARIMA model whose orders are given.
import { seriesScale } from '../series-scale.ts';
import { type ArimaOrders, coefficientCount } from './arima-orders.ts';
import { armaLikelihood } from './arma-likelihood.ts';
import { difference, differencePolynomial } from './difference.ts';
import { type FittedArima, fittedArima } from './fitted-arima.ts';

/**
 * Exact maximum likelihood for the given orders, begun at the conditional one. Null when the series is too
 * short for the orders or holds values that are not finite.
 *
 * @example fitArimaOrders(passengers, { ar: 0, differences: 1, ma: 1, seasonalAr: 0, seasonalDifferences: 1,
 *   seasonalMa: 1, period: 12, constant: false }) // the airline model
 */
export function fitArimaOrders(values: Float64Array, orders: ArimaOrders): FittedArima | null {
  const scale = seriesScale(values);
  if (scale === null) return null;
  const series = values.map((value) => value / scale);
  const { differences, seasonalDifferences, period } = orders;
  const stationary = difference(series, differencePolynomial(differences, seasonalDifferences, period));
  const nothing = new Float64Array(coefficientCount(orders));
  if (stationary.length < nothing.length + 3) return null;
  const likelihood = armaLikelihood(stationary, orders);
  const start = likelihood.maximise([nothing], {
    likelihood: 'conditional',
    iterations: 20,
    tolerance: 1e-6,
  });
  const found = likelihood.maximise([start?.parameters ?? nothing], {
    likelihood: 'exact',
    iterations: 50,
    tolerance: 1e-9,
  });
  return found && fittedArima(series, scale, orders, found);
}
