// Several models as one: the median of what they expect, and how far it may be wrong.
import type { FittedModel } from '../fitted-model.ts';

export interface CombinedForecasts {
  readonly mean: Float64Array;
  /** How wide the forecasts are before calibration, as a standard deviation. */
  readonly scale: Float64Array;
}

/**
 * The median, step by step (of an even number of models the mean of the two in the middle): one model that goes astray
 * moves it little, and no weights have to be learnt. Petropoulos & Svetunkov 2020, "A simple combination of univariate
 * models", International Journal of Forecasting 36:110–115.
 *
 * The scale joins what each model says of itself and how far the models are apart: √(g² + s²), g the geometric mean of the
 * deviations, s the standard deviation of the means; for a mixture of equally likely models variance is the mean of
 * variances plus the variance of means (the law of total variance), and the geometric mean keeps one absurd deviation
 * from ruling.
 *
 * @param models at least one. Steps at which a model gives no finite number are left to the others.
 * @returns null when at some step no model gives a finite number.
 */
export function combineForecasts(models: readonly FittedModel[], horizon: number): CombinedForecasts | null {
  const forecasts = models.map((model) => model.forecast(horizon));
  const mean = new Float64Array(horizon);
  const scale = new Float64Array(horizon);
  for (let step = 0; step < horizon; step += 1) {
    const means: number[] = [];
    let logs = 0;
    for (const forecast of forecasts) {
      const [expected, wide] = [forecast.mean[step], forecast.deviation[step]];
      if (!Number.isFinite(expected) || !Number.isFinite(wide)) continue;
      means.push(expected ?? 0);
      logs += Math.log(Math.max(wide ?? 0, Number.MIN_VALUE));
    }
    if (means.length === 0) return null;
    mean[step] = medianOf(means);
    scale[step] = Math.hypot(Math.exp(logs / means.length), deviationOf(means));
    if (!Number.isFinite(scale[step])) return null;
  }
  return { mean, scale };
}

/** NaN for none. */
function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Over n, as for a mixture. */
function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / values.length, 0));
}
