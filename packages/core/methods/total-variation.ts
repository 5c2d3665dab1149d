// Total variation distance between two distributions: the share of the whole that would have to move.
import { requireShares } from './require-shares.ts';

/**
 * ½ Σ |p − q|, between 0 (same) and 1 (disjoint).
 *
 * Formula: total variation distance; the same number as the dissimilarity index of Duncan & Duncan 1955,
 * "A methodological analysis of segregation indexes", American Sociological Review 20:210–217.
 * Zeros are fine; both must be shares that sum to 1 (within 1e-6). Cost grows with the number of shares.
 *
 * @throws RangeError when lengths differ or a side does not sum to 1: a bug of the caller, not bad input.
 * @example totalVariation([0.4, 0.3, 0.2, 0.1], [0.25, 0.3, 0.35, 0.1]) // 0.15
 */
export function totalVariation(p: readonly number[], q: readonly number[]): number {
  requireShares('totalVariation', p, q);
  return Math.min(1, p.reduce((sum, share, index) => sum + Math.abs(share - (q[index] ?? 0)), 0) / 2);
}
