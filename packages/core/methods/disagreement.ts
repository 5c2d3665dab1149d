// How far the people who weigh the goals stand from their common mean, and whether a use of resources lies within that.
import { totalVariation } from './total-variation.ts';

export interface Disagreement {
  /** The plain mean of the weights. */
  readonly mean: readonly number[];
  /** Total variation of each person's weights from the mean. */
  readonly own: readonly number[];
  readonly most: number;
  /** Total variation of the shares from the mean. */
  readonly distance: number;
  readonly isWithin: boolean;
}

/**
 * TV(q, w̄) against the largest TV(wₖ, w̄). There is no published cut-off for the distance between priorities and use; the
 * disagreement of the people themselves is a measure of what can be meant by it (a convention). Shares sum to 1.
 * Cost grows with people × goals.
 *
 * @throws RangeError when nobody weighs, or lengths differ: a bug of the caller.
 * @example disagreement([[0.5, 0.5], [0.7, 0.3]], [0.9, 0.1]).isWithin // false
 */
export function disagreement(
  weights: readonly (readonly number[])[],
  shares: readonly number[],
): Disagreement {
  if (weights.length === 0) throw new RangeError('disagreement: nobody weighs');
  const mean = shares.map(
    (_, goal) => weights.reduce((sum, own) => sum + (own[goal] ?? 0), 0) / weights.length,
  );
  const own = weights.map((one) => totalVariation(one, mean));
  const most = Math.max(...own);
  const distance = totalVariation(shares, mean);
  return { mean, own, most, distance, isWithin: distance <= most + 1e-9 };
}
