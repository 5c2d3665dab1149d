// How much further a series went from its forecasts than they said, in its own past.
import { fitDynamicTheta } from '../theta/dynamic-theta.ts';

const ORIGINS = 8;
/** Before so many origins the series' own past counts less than what is usual. */
const PRIOR_ORIGINS = 4;
/** Squares of standardised errors above this are one event, not a habit. */
const MOST_SQUARE = 25;

/**
 * Forecasts the second half of the series from up to eight origins in it, each from what was known then, and compares the
 * errors with the deviations stated: 1 where they agree, 2 where errors were twice as large. Drawn towards 1 by few
 * origins. By the dynamic Theta model alone, which is fitted in a fraction of a millisecond. Tashman 2000, "Out-of-sample
 * tests of forecasting accuracy: an analysis and review", International Journal of Forecasting 16:437–450.
 *
 * @param fewest values before the first origin, at least.
 */
export function rollingError(values: Float64Array, period: number, horizon: number, fewest: number): number {
  const n = values.length;
  const first = Math.max(fewest, Math.floor(n / 2));
  const origins = new Set<number>();
  for (let origin = 1; origin <= ORIGINS; origin += 1) {
    const at = n - Math.ceil((origin * (n - first)) / ORIGINS);
    if (at >= first && at < n) origins.add(at);
  }
  let [squares, errors, used] = [0, 0, 0];
  for (const origin of origins) {
    const model = fitDynamicTheta(values.slice(0, origin), period);
    if (model === null) continue;
    const { mean, deviation } = model.forecast(Math.min(horizon, n - origin));
    used += 1;
    for (const [step, expected] of mean.entries()) {
      const error = ((values[origin + step] ?? 0) - expected) / (deviation[step] ?? 1);
      if (!Number.isFinite(error)) continue;
      squares += Math.min(MOST_SQUARE, error ** 2);
      errors += 1;
    }
  }
  if (errors === 0) return 1;
  return Math.sqrt(((squares / errors) * used + PRIOR_ORIGINS) / (used + PRIOR_ORIGINS));
}
