// Whether a series moves by shares of its level (and is better looked at as logarithms) or by amounts.

/** By so much the logarithms have to be likelier; less is no reason to leave the measure's own unit. */
const CLEARLY = 2;

/**
 * Compares the likelihood of the steps as amounts with that of the steps as logarithms. Box & Cox 1964, "An analysis of
 * transformations", Journal of the Royal Statistical Society B 26:211–252, for λ = 1 and λ = 0.
 *
 * @returns false where a value is not above 0.
 */
export function prefersLogarithms(values: Float64Array): boolean {
  if (values.length < 3 || !values.every((value) => value > 0)) return false;
  const logarithms = values.map(Math.log);
  const [amounts, shares] = [stepSquares(values), stepSquares(logarithms)];
  if (!(amounts > 0 && shares > 0)) return false;
  const steps = values.length - 1;
  let jacobian = 0;
  for (let at = 1; at < values.length; at += 1) jacobian += logarithms[at] ?? 0;
  return (steps / 2) * (Math.log(amounts) - Math.log(shares)) - jacobian > CLEARLY;
}

/** Squares of the steps around their mean. */
function stepSquares(values: Float64Array): number {
  const drift = ((values.at(-1) ?? 0) - (values[0] ?? 0)) / (values.length - 1);
  let sum = 0;
  for (let at = 1; at < values.length; at += 1) {
    sum += ((values[at] ?? 0) - (values[at - 1] ?? 0) - drift) ** 2;
  }
  return sum;
}
