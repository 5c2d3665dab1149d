// From free parameters to the coefficients of a stationary, invertible seasonal ARMA model.
import type { ArmaOrders } from './arima-orders.ts';

/**
 * x_t = Σ φ_i x_{t−i} + e_t + Σ θ_i e_{t−i}: coefficients by lag (index 0 is lag 1), and the lags that may
 * not be 0.
 */
export interface ArmaPolynomials {
  readonly phi: Float64Array;
  readonly theta: Float64Array;
  readonly phiLags: Int32Array;
  readonly thetaLags: Int32Array;
}

/** The coefficients of {@link setCoefficients} in a place of their own. */
export function armaPolynomials(orders: ArmaOrders, parameters: Float64Array): ArmaPolynomials {
  const polynomials = blankPolynomials(orders);
  setCoefficients(polynomials, orders, parameters);
  return polynomials;
}

/** Room for the coefficients of these orders, to be filled again and again. */
export function blankPolynomials({ ar, ma, seasonalAr, seasonalMa, period }: ArmaOrders): ArmaPolynomials {
  return {
    phi: new Float64Array(ar + seasonalAr * period),
    theta: new Float64Array(ma + seasonalMa * period),
    phiLags: lagsOf(ar, seasonalAr, period),
    thetaLags: lagsOf(ma, seasonalMa, period),
  };
}

/**
 * Any parameters become partial autocorrelations tanh(parameter) in (−1, 1), and these the coefficients of a
 * stationary autoregression (Jones 1980, *Maximum likelihood fitting of ARMA models to time series with
 * missing observations*; Monahan 1984). Order of the parameters: ar, ma, seasonal ar, seasonal ma.
 */
export function setCoefficients(
  { phi, theta }: ArmaPolynomials,
  { ar, ma, seasonalAr, seasonalMa, period }: ArmaOrders,
  parameters: Float64Array,
): void {
  setProduct(phi, parameters, 0, ar, ar + ma, seasonalAr, period);
  setProduct(theta, parameters, ar, ma, ar + ma + seasonalAr, seasonalMa, period);
  for (let index = 0; index < theta.length; index += 1) theta[index] = -(theta[index] ?? 0);
}

function lagsOf(order: number, seasonalOrder: number, period: number): Int32Array {
  const lags = new Set<number>();
  for (let season = 0; season <= seasonalOrder; season += 1) {
    for (let lag = 0; lag <= order; lag += 1) if (season + lag > 0) lags.add(season * period + lag);
  }
  return Int32Array.from(lags).sort();
}

/** 1 − (1 − a(B))(1 − b(B^period)) without its constant. */
function setProduct(
  result: Float64Array,
  parameters: Float64Array,
  from: number,
  order: number,
  seasonalFrom: number,
  seasonalOrder: number,
  period: number,
): void {
  if (seasonalOrder === 0) {
    setStationary(result, parameters, from, order);
    return;
  }
  result.fill(0);
  // The seasonal coefficients are made in the first places and moved to their lags, the highest first.
  setStationary(result, parameters, seasonalFrom, seasonalOrder);
  const plain = new Float64Array(order);
  setStationary(plain, parameters, from, order);
  for (let season = seasonalOrder; season >= 1; season -= 1) {
    const factor = result[season - 1] ?? 0;
    result[season - 1] = 0;
    result[season * period - 1] = factor;
  }
  for (let season = seasonalOrder; season >= 1; season -= 1) {
    const factor = result[season * period - 1] ?? 0;
    for (let lag = 1; lag <= order; lag += 1) {
      const place = season * period + lag - 1;
      result[place] = (result[place] ?? 0) - factor * (plain[lag - 1] ?? 0);
    }
  }
  for (let lag = 1; lag <= order; lag += 1) result[lag - 1] = (result[lag - 1] ?? 0) + (plain[lag - 1] ?? 0);
}

/** Durbin and Levinson's recursion from partial autocorrelations to coefficients, into the first places. */
function setStationary(result: Float64Array, parameters: Float64Array, from: number, order: number): void {
  for (let index = 0; index < order; index += 1) {
    const partial = Math.tanh(parameters[from + index] ?? 0);
    for (let low = 0, high = index - 1; low <= high; low += 1, high -= 1) {
      const first = result[low] ?? 0;
      const last = result[high] ?? 0;
      result[low] = first - partial * last;
      result[high] = last - partial * first;
    }
    result[index] = partial;
  }
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
