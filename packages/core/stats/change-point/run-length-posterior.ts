// How long the present regime has lasted, judged anew with every value.

export interface RunLengthModel {
  /** Chance that any step opens a new regime, above 0 and below 1. */
  readonly hazard: number;
  /** Mean and variance of a regime's level before anything is seen. */
  readonly priorMean: number;
  readonly priorVariance: number;
  /** Variance of a value around the level of its regime. */
  readonly noiseVariance: number;
}

/**
 * Bayesian online change-point detection, Gaussian with known variance: after each value the probabilities of run
 * lengths 0…t. Adams & MacKay 2007, “Bayesian online changepoint detection”, arXiv:0710.3742.
 *
 * O(n²) time for n values; each row sums to 1.
 *
 * @throws RangeError for a value that is not finite, or a model outside its bounds.
 */
export function runLengthPosterior(
  values: ArrayLike<number>,
  model: RunLengthModel,
): readonly Float64Array[] {
  const { hazard, priorMean, priorVariance, noiseVariance } = model;
  if (!(hazard > 0 && hazard < 1 && priorVariance > 0 && noiseVariance > 0 && Number.isFinite(priorMean))) {
    throw new RangeError('runLengthPosterior: hazard must lie between 0 and 1, variances above 0');
  }
  const rows: Float64Array[] = [];
  let before = Float64Array.of(1);
  const sums = [0];
  for (let t = 0; t < values.length; t += 1) {
    const value = values[t] ?? Number.NaN;
    if (!Number.isFinite(value)) throw new RangeError(`runLengthPosterior: value ${t} is ${value}`);
    const after = new Float64Array(t + 2);
    // Logarithms, so that a far value does not make every probability 0.
    const logs = before.map((_, length) => {
      const precision = 1 / priorVariance + length / noiseVariance;
      const mean = (priorMean / priorVariance + (sums[length] ?? 0) / noiseVariance) / precision;
      const variance = noiseVariance + 1 / precision;
      return -((value - mean) ** 2) / (2 * variance) - Math.log(variance) / 2;
    });
    const reference = logs.reduce(
      (most, log, index) => ((before[index] ?? 0) > 0 ? Math.max(most, log) : most),
      -1e308,
    );
    let total = 0;
    before.forEach((probability, length) => {
      const weight = probability * Math.exp((logs[length] ?? 0) - reference);
      after[length + 1] = weight * (1 - hazard);
      after[0] = (after[0] ?? 0) + weight * hazard;
      total += weight;
    });
    before = after.map((weight) => weight / total);
    rows.push(before);
    for (let length = t + 1; length > 0; length -= 1) sums[length] = (sums[length - 1] ?? 0) + value;
  }
  return rows;
}
