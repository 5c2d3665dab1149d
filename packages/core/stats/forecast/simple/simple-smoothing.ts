// Exponential smoothing with given parameters: level alone, with trend, with damped trend.

export interface Smoothed {
  readonly level: number;
  /** Step per unit of time; 0 without trend. */
  readonly trend: number;
  /** Forecasts of step 1 … horizon. */
  readonly mean: readonly number[];
}

/**
 * Simple exponential smoothing: l = αy + (1 − α)l, ŷ = l. Brown 1959, Statistical Forecasting for Inventory Control.
 *
 * @param initial the level before the first value; the first value unless given.
 */
export function smoothLevel(
  values: ArrayLike<number>,
  alpha: number,
  horizon: number,
  initial: number = values[0] ?? Number.NaN,
): Smoothed {
  let level = initial;
  for (let at = 0; at < values.length; at += 1) level += alpha * ((values[at] ?? Number.NaN) - level);
  return { level, trend: 0, mean: Array.from({ length: horizon }, () => level) };
}

export interface TrendParameters {
  readonly alpha: number;
  /** β*: weight of the newest step of the level. */
  readonly betaStar: number;
  /** φ: 1 keeps the trend, less damps it. */
  readonly phi: number;
  readonly level: number;
  readonly trend: number;
}

/**
 * Holt's linear trend, damped for φ < 1: f = l + φb, l' = αy + (1 − α)f, b' = β*(l' − l) + (1 − β*)φb,
 * ŷ_h = l + b·Σφ^i. Holt 1957 (reprinted 2004, International Journal of Forecasting 20:5–10); Gardner & McKenzie
 * 1985, "Forecasting trends in time series", Management Science 31:1237–1246.
 */
export function smoothTrend(
  values: ArrayLike<number>,
  { alpha, betaStar, phi, level: firstLevel, trend: firstTrend }: TrendParameters,
  horizon: number,
): Smoothed {
  let level = firstLevel;
  let trend = firstTrend;
  for (let at = 0; at < values.length; at += 1) {
    const expected = level + phi * trend;
    const next = expected + alpha * ((values[at] ?? Number.NaN) - expected);
    trend = betaStar * (next - level) + (1 - betaStar) * phi * trend;
    level = next;
  }
  let damping = 0;
  const mean = Array.from({ length: horizon }, (_, step) => {
    damping += phi ** (step + 1);
    return level + trend * damping;
  });
  return { level, trend, mean };
}

/** Deviation of the error h steps ahead, σ√(1 + α²(h − 1)). Hyndman, Koehler, Ord & Snyder 2008, section 6.2. */
export function levelDeviation(sigma: number, alpha: number, step: number): number {
  return sigma * Math.sqrt(1 + alpha ** 2 * (step - 1));
}

/** σ√(1 + (h − 1)(α² + αβh + β²h(2h − 1)/6)) with β = αβ*. The same. */
export function trendDeviation(sigma: number, alpha: number, beta: number, step: number): number {
  const growth = alpha ** 2 + alpha * beta * step + (beta ** 2 * step * (2 * step - 1)) / 6;
  return sigma * Math.sqrt(1 + (step - 1) * growth);
}
