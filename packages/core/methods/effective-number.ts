// The effective number of parts: how many equally big parts would be as concentrated as these.
import { requireShares } from './require-shares.ts';

/**
 * Hill numbers: 1 / Σ p² (order 2, ruled by the big parts) or exp(−Σ p ln p) (order 1, small parts count by their
 * share); each between 1 (one part has everything) and the number of parts (all equal).
 *
 * Hill 1973, "Diversity and evenness", Ecology 54:427–432; Jost 2006, "Entropy and diversity", Oikos 113:363–375.
 * Parts of zero do not count. Cost grows with the number of shares.
 *
 * @throws RangeError when the shares do not sum to 1 (within 1e-6): a bug of the caller, not bad input.
 * @example effectiveNumber([0.4, 0.3, 0.2, 0.1]) // 3.333…, with order 1: 3.596…
 */
export function effectiveNumber(shares: readonly number[], order: 1 | 2 = 2): number {
  requireShares('effectiveNumber', shares);
  if (order === 2) return 1 / shares.reduce((sum, share) => sum + share * share, 0);
  return Math.exp(shares.reduce((sum, share) => (share === 0 ? sum : sum - share * Math.log(share)), 0));
}
