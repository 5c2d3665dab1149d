// Total variation distance between two distributions: the share of the whole that would have to move.

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
  requireShares(p, q);
  return p.reduce((sum, share, index) => sum + Math.abs(share - (q[index] ?? 0)), 0) / 2;
}

function requireShares(p: readonly number[], q: readonly number[]): void {
  if (p.length !== q.length) throw new RangeError(`totalVariation: ${p.length} shares against ${q.length}`);
  for (const shares of [p, q]) {
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (Math.abs(total - 1) > 1e-6) throw new RangeError(`totalVariation: shares sum to ${total}, not 1`);
  }
}
