// How many of the answers about what functions do are free of contradiction to what the business chose.

export interface StancePair {
  /** What one function does on one dimension, −2 … +2. */
  readonly stance: number;
  /** What the business chose on that dimension, −2 … +2. */
  readonly position: number;
}

/** True when the two lie on different sides; a 0 on either side contradicts nothing. */
export function contradicts({ stance, position }: StancePair): boolean {
  return Math.sign(stance) * Math.sign(position) === -1;
}

/**
 * Pairs without contradiction / answered pairs; null without pairs.
 *
 * First-order fit ("simple consistency") of Porter 1996, "What is strategy?", Harvard Business Review 74(6);
 * counting it as a share is a convention. Cost grows with the pairs.
 *
 * @example consistencyShare([{ stance: -1, position: 2 }, { stance: 1, position: 2 }]) // 0.5
 */
export function consistencyShare(pairs: readonly StancePair[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter((pair) => !contradicts(pair)).length / pairs.length;
}
