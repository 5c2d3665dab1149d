// Ranks of numbers, the largest first.

/** Weights closer than this are the same weight, computed in another order. */
const SAME = 1e-9;

/**
 * Rank 1 for the largest; equal numbers share the mean of the ranks that they take up (mid-ranks).
 *
 * @example ranksOf([0.5, 0.2, 0.3]) // [1, 3, 2]
 * @example ranksOf([0.4, 0.4, 0.2]) // [1.5, 1.5, 3]
 */
export function ranksOf(numbers: readonly number[]): readonly number[] {
  return numbers.map((own) => {
    const larger = numbers.filter((other) => other > own + SAME).length;
    const alike = numbers.filter((other) => Math.abs(other - own) <= SAME).length;
    return larger + (alike + 1) / 2;
  });
}
