// Jensen–Shannon distance between two distributions: more alert than total variation to goals that got nothing.
import { requireShares } from './require-shares.ts';

/**
 * √(½ KL₂(p‖m) + ½ KL₂(q‖m)) with m = (p + q)/2 and logarithms to base 2: between 0 (same) and 1 (disjoint).
 *
 * Lin 1991, "Divergence measures based on the Shannon entropy", IEEE Trans. Information Theory 37:145–151;
 * a metric by Endres & Schindelin 2003. Zeros are fine (0·log 0 = 0). Cost grows with the number of shares.
 *
 * @throws RangeError when lengths differ or a side does not sum to 1: a bug of the caller.
 * @example jensenShannonDistance([0.4, 0.3, 0.2, 0.1], [0.25, 0.3, 0.35, 0.1]) // 0.165956…
 */
export function jensenShannonDistance(p: readonly number[], q: readonly number[]): number {
  requireShares('jensenShannonDistance', p, q);
  const divergence = p.reduce((sum, share, index) => {
    const other = q[index] ?? 0;
    const middle = (share + other) / 2;
    return sum + (term(share, middle) + term(other, middle)) / 2;
  }, 0);
  return Math.sqrt(Math.min(1, Math.max(0, divergence)));
}

function term(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}
