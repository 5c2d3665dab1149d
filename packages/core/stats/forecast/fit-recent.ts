// Fits a model to the newest part of a very long series, whose oldest part says nothing about tomorrow any more.
import type { FittedModel } from './fitted-model.ts';

/** Four years of days, almost thirty of weeks. */
export const LONGEST_FITTED = 1500;

/** `fit` on the newest 1,500 values; residuals of older values are NaN. */
export function fitRecent<Model extends FittedModel>(
  values: Float64Array,
  fit: (values: Float64Array) => Model | null,
): Model | null {
  const older = values.length - LONGEST_FITTED;
  if (older <= 0) return fit(values);
  const model = fit(values.slice(older));
  if (model === null) return null;
  const residuals = new Float64Array(values.length).fill(Number.NaN);
  residuals.set(model.residuals, older);
  return { ...model, residuals };
}
