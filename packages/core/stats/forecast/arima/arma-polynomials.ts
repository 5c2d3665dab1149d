// From free parameters to the coefficients of a stationary, invertible seasonal ARMA model.
import type { ArmaOrders } from './arima-orders.ts';

/** x_t = Σ φ_i x_{t−i} + e_t + Σ θ_i e_{t−i}: coefficients by lag (index 0 is lag 1), and the lags that are not zero. */
export interface ArmaPolynomials {
  readonly phi: Float64Array;
  readonly theta: Float64Array;
  readonly phiLags: Int32Array;
  readonly thetaLags: Int32Array;
}

/**
 * Any parameters become partial autocorrelations tanh(parameter) in (−1, 1), and these the coefficients of a
 * stationary autoregression (Jones 1980, *Maximum likelihood fitting of ARMA models to time series with missing
 * observations*; Monahan 1984). Order of the parameters: ar, ma, seasonal ar, seasonal ma.
 */
export function armaPolynomials(orders: ArmaOrders, parameters: Float64Array): ArmaPolynomials {
  const { ar, ma, seasonalAr, seasonalMa, period } = orders;
  const phi = product(stationary(parameters, 0, ar), stationary(parameters, ar + ma, seasonalAr), period);
  const theta = product(
    stationary(parameters, ar, ma),
    stationary(parameters, ar + ma + seasonalAr, seasonalMa),
    period,
  );
  for (let index = 0; index < theta.length; index += 1) theta[index] = -(theta[index] ?? 0);
  return { phi, theta, phiLags: lagsOf(phi), thetaLags: lagsOf(theta) };
}

/** Durbin and Levinson's recursion from partial autocorrelations to coefficients. */
function stationary(parameters: Float64Array, from: number, order: number): Float64Array {
  const coefficients = new Float64Array(order);
  for (let index = 0; index < order; index += 1) {
    const partial = Math.tanh(parameters[from + index] ?? 0);
    for (let low = 0, high = index - 1; low <= high; low += 1, high -= 1) {
      const [first, last] = [coefficients[low] ?? 0, coefficients[high] ?? 0];
      coefficients[low] = first - partial * last;
      coefficients[high] = last - partial * first;
    }
    coefficients[index] = partial;
  }
  return coefficients;
}

/** 1 − (1 − a(B))(1 − b(B^period)) without its constant. */
function product(plain: Float64Array, seasonal: Float64Array, period: number): Float64Array {
  if (seasonal.length === 0) return plain;
  const result = new Float64Array(plain.length + seasonal.length * period);
  result.set(plain);
  seasonal.forEach((factor, index) => {
    const lag = (index + 1) * period;
    result[lag - 1] = (result[lag - 1] ?? 0) + factor;
    plain.forEach((coefficient, inner) => {
      result[lag + inner] = (result[lag + inner] ?? 0) - factor * coefficient;
    });
  });
  return result;
}

function lagsOf(coefficients: Float64Array): Int32Array {
  let count = 0;
  for (const coefficient of coefficients) if (coefficient !== 0) count += 1;
  const lags = new Int32Array(count);
  let place = 0;
  coefficients.forEach((coefficient, index) => {
    if (coefficient !== 0) lags[place++] = index + 1;
  });
  return lags;
}

/**
 * Partial autocorrelations of an autoregression, by stepping Levinson's recursion down; null when it is not
 * stationary. `orders` keeps the coefficients of each lower order, one row of length p per order.
 */
export function stepDown(phi: Float64Array): { partials: Float64Array; orders: Float64Array } | null {
  const order = phi.length;
  const orders = new Float64Array(order * order);
  const partials = new Float64Array(order);
  if (order > 0) orders.set(phi, (order - 1) * order);
  for (let size = order; size >= 1; size -= 1) {
    const row = (size - 1) * order;
    const partial = orders[row + size - 1] ?? 0;
    if (!(Math.abs(partial) < 1)) return null;
    partials[size - 1] = partial;
    const rest = 1 - partial * partial;
    for (let index = 0; index < size - 1; index += 1) {
      const mirrored = orders[row + size - 2 - index] ?? 0;
      orders[row - order + index] = ((orders[row + index] ?? 0) + partial * mirrored) / rest;
    }
  }
  return { partials, orders };
}

/** Whether every root of 1 − φ₁z − φ₂z² − … lies farther out than `radius`. */
export function rootsBeyond(phi: Float64Array, radius: number): boolean {
  return stepDown(phi.map((coefficient, index) => coefficient * radius ** (index + 1))) !== null;
}
