// How the errors of the steps of a forecast hang together: what comes as a surprise now stays, in part, in what follows.

/**
 * Lower-triangular loadings L with errors = L·ε, ε independent with variance 1, so that step h has the given deviation.
 *
 * In a linear innovations model the error h steps ahead is ε_h + c_1·ε_{h−1} + … + c_{h−1}·ε_1 (Hyndman, Koehler, Ord &
 * Snyder 2008, Forecasting with Exponential Smoothing, section 6.1), so var_h − var_{h−1} = c_{h−1}²: the growth of
 * the deviations tells how much of each surprise lasts. Deviations that never grow mean independent errors, those
 * that grow with √h a random walk. The weights are taken as positive. Where a deviation falls (it can, in a seasonal
 * model) the weights are scaled down for that step.
 *
 * @param deviation of step 1 … horizon, none negative.
 * @returns the rows of L one after the other, horizon × horizon.
 */
export function errorLoadings(deviation: ArrayLike<number>): Float64Array {
  const horizon = deviation.length;
  const weights = new Float64Array(horizon);
  let reached = 0;
  for (let step = 0; step < horizon; step += 1) {
    const variance = (deviation[step] ?? 0) ** 2;
    weights[step] = Math.sqrt(Math.max(0, variance - reached));
    reached = Math.max(reached, variance);
  }
  const loadings = new Float64Array(horizon * horizon);
  let size = 0;
  for (let step = 0; step < horizon; step += 1) {
    size += (weights[step] ?? 0) ** 2;
    const scale = size > 0 ? (deviation[step] ?? 0) / Math.sqrt(size) : 0;
    for (let at = 0; at <= step; at += 1) loadings[step * horizon + at] = scale * (weights[step - at] ?? 0);
  }
  return loadings;
}
