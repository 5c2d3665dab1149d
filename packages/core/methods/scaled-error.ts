// Mean absolute scaled error: how far forecasts miss, against how far the seasonal naive forecast misses in the past.

/**
 * MASE = mean |actual − forecast| / mean |y_t − y_{t−m}| over the training series. Hyndman & Koehler 2006, "Another look
 * at measures of forecast accuracy", International Journal of Forecasting 22:679–688.
 *
 * @param period m, observations in a season; 1 without seasons.
 * @returns null when the training series never changes from season to season, or is not longer than one.
 * @example scaledError([15, 13], [14.2, 14.2], [10, 12, 11, 13, 14], 1) // 0.666667
 */
export function scaledError(
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
  training: ArrayLike<number>,
  period: number,
): number | null {
  const scale = naiveError(training, period);
  if (scale === null) return null;
  let sum = 0;
  for (let at = 0; at < actual.length; at += 1) {
    sum += Math.abs((actual[at] ?? Number.NaN) - (forecast[at] ?? Number.NaN));
  }
  return sum / actual.length / scale;
}

/** Mean |y_t − y_{t−m}|, the scale of MASE and MSIS; null where it is 0 or there is no such pair. */
export function naiveError(training: ArrayLike<number>, period: number): number | null {
  let sum = 0;
  for (let at = period; at < training.length; at += 1) {
    sum += Math.abs((training[at] ?? Number.NaN) - (training[at - period] ?? Number.NaN));
  }
  const scale = sum / (training.length - period);
  return training.length > period && scale > 0 ? scale : null;
}
