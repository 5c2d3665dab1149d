// How far two texts say the same, by the words they share.

export interface WordOverlap {
  /** 2 · shared / (words of one + words of the other), 0 … 1; 0 where one has no words. */
  readonly dice: number;
  readonly shared: readonly string[];
}

/**
 * Dice 1945, "Measures of the amount of ecologic association between species", Ecology 26:297–302. From which overlap on
 * two texts are called alike is a convention of the caller. Cost grows with the words.
 *
 * @param one and `other` are words without repeats.
 * @example wordOverlap(['online', 'shop'], ['online', 'shop', 'launch']).dice // 0.8
 */
export function wordOverlap(one: readonly string[], other: readonly string[]): WordOverlap {
  const known = new Set(other);
  const shared = one.filter((word) => known.has(word));
  const all = one.length + other.length;
  return { dice: one.length === 0 || other.length === 0 ? 0 : (2 * shared.length) / all, shared };
}
