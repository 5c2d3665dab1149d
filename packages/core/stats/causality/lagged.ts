// Columns for regressions on the past: a series as it was some periods before.

/** The values `lag` periods before those at `from`, `from` + 1, …, to the end. */
export function lagged(values: Float64Array, lag: number, from: number): Float64Array {
  return values.subarray(from - lag, values.length - lag);
}

/** Lags `first` … `last`, one column each. */
export function laggedColumns(
  values: Float64Array,
  first: number,
  last: number,
  from: number,
): readonly Float64Array[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) =>
    lagged(values, first + step, from),
  );
}

/** Steps from one value to the next: one shorter. */
export function differences(values: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.max(0, values.length - 1) }, (_, at) => {
    return (values[at + 1] ?? 0) - (values[at] ?? 0);
  });
}

/** A constant, as a regressor. */
export function constant(length: number): Float64Array {
  return new Float64Array(length).fill(1);
}

/** Schwarz 1978, "Estimating the dimension of a model", Annals of Statistics 6:461–464: N·ln(RSS/N) + K·ln N. */
export function bayesianCriterion(residualSquares: number, observations: number, parameters: number): number {
  return observations * Math.log(residualSquares / observations) + parameters * Math.log(observations);
}
