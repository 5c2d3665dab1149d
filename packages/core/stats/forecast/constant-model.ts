// The model of a series whose values never change.
import type { FittedModel } from './fitted-model.ts';

/** Expects the value to stay, without error; null when the values are not all the same. */
export function constantModel(name: string, values: Float64Array): FittedModel | null {
  const [first] = values;
  if (first === undefined || values.some((value) => value !== first)) return null;
  return {
    name,
    residuals: new Float64Array(values.length),
    forecast: (horizon) => ({
      mean: new Float64Array(horizon).fill(first),
      deviation: new Float64Array(horizon),
    }),
  };
}
