// Pinball loss: what a forecast of one quantile costs once the value is known.

/**
 * q(x − f) if x ≥ f, else (1 − q)(f − x); its mean is smallest for the true quantile. Koenker & Bassett 1978,
 * "Regression quantiles", Econometrica 46:33–50.
 *
 * @example pinballLoss(112, 120, 0.9) // 0.8
 */
export function pinballLoss(actual: number, forecast: number, share: number): number {
  return actual >= forecast ? share * (actual - forecast) : (1 - share) * (forecast - actual);
}
