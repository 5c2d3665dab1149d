// What each input contributed to the change of any function of them: the Shapley value, exact over all orders of change.

/** More inputs would need more than 2⁸ evaluations, and more words than a person reads. */
export const MOST_SHAPLEY_INPUTS = 8;

/**
 * Contributions to `of(after) − of(before)`: each input is moved from before to after, and its effect is averaged over all
 * orders in which the inputs could have moved. They add up to the change exactly (up to rounding). Null for more than
 * `MOST_SHAPLEY_INPUTS`, or where the function has no value for some mixture of before and after.
 *
 * Source: Shapley 1953, "A value for n-person games"; as a decomposition Shorrocks 2013, "Decomposition procedures for
 * distributional analysis". Cost: 2ⁿ evaluations.
 */
export function shapleyChange(
  of: (inputs: readonly number[]) => number,
  before: readonly number[],
  after: readonly number[],
): readonly number[] | null {
  const count = before.length;
  if (count > MOST_SHAPLEY_INPUTS) return null;
  const values = Array.from({ length: 2 ** count }, (_, moved) =>
    of(before.map((value, input) => ((moved >> input) & 1 ? (after[input] ?? value) : value))),
  );
  if (!values.every(Number.isFinite)) return null;
  const weights = weightsOf(count);
  return before.map((_, input) => {
    let sum = 0;
    for (const [moved, value] of values.entries()) {
      if ((moved >> input) & 1) continue;
      sum += (weights[bits(moved)] ?? 0) * ((values[moved | (1 << input)] ?? 0) - value);
    }
    return sum;
  });
}

/** The share of orders in which exactly `moved` inputs come before a given one: moved! (n − 1 − moved)! / n!. */
function weightsOf(count: number): readonly number[] {
  const weights: number[] = [];
  let weight = 1 / count;
  for (let moved = 0; moved < count; moved += 1) {
    weights.push(weight);
    weight *= (moved + 1) / (count - 1 - moved);
  }
  return weights;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
