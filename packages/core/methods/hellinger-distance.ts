// Hellinger distance between two distributions.
import { requireShares } from './require-shares.ts';

/**
 * √(½ Σ (√p − √q)²), between 0 (same) and 1 (disjoint).
 *
 * Hellinger 1909, "Neue Begründung der Theorie quadratischer Formen von unendlichvielen Veränderlichen",
 * J. reine angew. Math. 136:210–271. Zeros are fine. Cost grows with the number of shares.
 *
 * @throws RangeError when lengths differ or a side does not sum to 1: a bug of the caller.
 * @example hellingerDistance([0.4, 0.3, 0.2, 0.1], [0.25, 0.3, 0.35, 0.1]) // 0.138553…
 */
export function hellingerDistance(p: readonly number[], q: readonly number[]): number {
  requireShares('hellingerDistance', p, q);
  const squares = p.reduce(
    (sum, share, index) => sum + (Math.sqrt(share) - Math.sqrt(q[index] ?? 0)) ** 2,
    0,
  );
  return Math.sqrt(Math.min(1, squares / 2));
}
