// How alike the weights of several people are, as a whole.
import { requireShares } from './require-shares.ts';

export interface Homogeneity {
  /** S, 0 … 1: 1 when all give the same weights, 0 when no two give any to the same thing. */
  readonly value: number;
  /** Mean entropy of the people's weights. */
  readonly within: number;
  /** Entropy of their mean weights. */
  readonly joint: number;
  /** M = exp(within − joint), from 1/k to 1. */
  readonly overlap: number;
}

/**
 * S = (M − 1/k)/(1 − 1/k), M = exp(Hα − Hγ): Hα the mean entropy of k people's weights, Hγ the entropy of their mean.
 *
 * True beta diversity: Jost 2006, "Entropy and diversity", Oikos 113:363–375; used for agreement about weights by Goepel
 * 2013, "Implementing the analytic hierarchy process as a standard method for multi-criteria decision making in corporate
 * enterprises", Proceedings of the International Symposium on the AHP. Natural logarithms; 0·ln 0 = 0.
 *
 * @param people one row of shares per person, each with the sum 1.
 * @returns null with fewer than two people.
 * @throws RangeError when lengths differ or a row is not shares: a bug of the caller.
 * @example homogeneity([[0.5, 0.3, 0.2], [0.4, 0.4, 0.2], [0.2, 0.3, 0.5]])?.value // 0.916611
 */
export function homogeneity(people: readonly (readonly number[])[]): Homogeneity | null {
  const [first = []] = people;
  requireShares('homogeneity', ...people);
  const count = people.length;
  if (count < 2) return null;
  const within = people.reduce((sum, shares) => sum + entropyOf(shares), 0) / count;
  const joint = entropyOf(
    first.map((_, index) => people.reduce((sum, shares) => sum + (shares[index] ?? 0), 0) / count),
  );
  const overlap = Math.min(1, Math.exp(within - joint));
  return { value: Math.max(0, (overlap - 1 / count) / (1 - 1 / count)), within, joint, overlap };
}

function entropyOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}
