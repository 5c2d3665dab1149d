// Weights of two things from one question: how many times as important is the first as the second?

/**
 * w₁ = r/(1 + r), w₂ = 1/(1 + r): what any method of ratios gives for two.
 *
 * @param ratio how many times as important the first is as the second; above 0.
 * @throws RangeError when it is not positive and finite: a bug of the caller.
 * @example ratioWeights(3) // [0.75, 0.25]
 */
export function ratioWeights(ratio: number): readonly [first: number, second: number] {
  if (!(ratio > 0 && Number.isFinite(ratio))) throw new RangeError(`ratioWeights: ${ratio} is not a ratio`);
  return [ratio / (1 + ratio), 1 / (1 + ratio)];
}
