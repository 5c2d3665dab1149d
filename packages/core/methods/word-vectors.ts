// Texts as weighted words, and how alike two of them are.

/** The weight of each word of a text; their squares sum to 1 (none for a text without words). */
export type WordVector = ReadonlyMap<string, number>;

/**
 * Each word weighs as often as it stands in the text times ln((1 + N)/(1 + texts with it)) + 1: what stands everywhere
 * says little (TF-IDF). Salton & Buckley 1988, "Term-weighting approaches in automatic text retrieval", Information
 * Processing & Management 24:513–523. Cost grows with the words.
 *
 * @example wordVectors([['neon', 'sign'], ['neon', 'light']])
 */
export function wordVectors(texts: readonly (readonly string[])[]): readonly WordVector[] {
  const textsWith = new Map<string, number>();
  for (const words of texts) {
    for (const word of new Set(words)) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  return texts.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) {
      const rarity = Math.log((1 + texts.length) / (1 + (textsWith.get(word) ?? 0))) + 1;
      weights.set(word, (weights.get(word) ?? 0) + rarity);
    }
    let squares = 0;
    for (const weight of weights.values()) squares += weight * weight;
    const length = Math.sqrt(squares);
    for (const [word, weight] of weights) weights.set(word, weight / length);
    return weights;
  });
}

/** The cosine of two vectors of `wordVectors`: 0 without a common word, 1 for the same words. */
export function cosine(one: WordVector, other: WordVector): number {
  let sum = 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return Math.min(1, sum);
}
