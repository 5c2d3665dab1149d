// The published words for probabilities, so that none are invented.

export type LikelihoodWord = (typeof scale)[number][0];

/** Word, from, to; narrowest first, and of two as narrow the one nearer the middle. */
const scale = [
  ['virtually-certain', 0.99, 1],
  ['exceptionally-unlikely', 0, 0.01],
  ['extremely-likely', 0.95, 1],
  ['extremely-unlikely', 0, 0.05],
  ['very-likely', 0.9, 1],
  ['very-unlikely', 0, 0.1],
  ['about-as-likely-as-not', 0.33, 0.66],
  ['unlikely', 0, 0.33],
  ['likely', 0.66, 1],
  ['more-likely-than-not', 0.5, 1],
] as const;

/** Every term, the least likely first: where two overlap, the narrower one is the term. */
const bands: Readonly<Record<LikelihoodWord, readonly [from: number, to: number]>> = {
  'exceptionally-unlikely': [0, 0.01],
  'extremely-unlikely': [0.01, 0.05],
  'very-unlikely': [0.05, 0.1],
  unlikely: [0.1, 0.33],
  'about-as-likely-as-not': [0.33, 0.66],
  'more-likely-than-not': [0.5, 1],
  likely: [0.66, 0.9],
  'very-likely': [0.9, 0.95],
  'extremely-likely': [0.95, 0.99],
  'virtually-certain': [0.99, 1],
};

/** The probabilities for which this is the narrowest term. */
export function likelihoodBand(word: LikelihoodWord): readonly [from: number, to: number] {
  return bands[word];
}

/** @example isLikelihoodWord('likely') // true */
export function isLikelihoodWord(word: string): word is LikelihoodWord {
  return word in bands;
}

/**
 * The narrowest term that applies. The number must always be shown with it.
 *
 * Mastrandrea et al. 2010, "Guidance note for lead authors of the IPCC Fifth Assessment Report on consistent treatment
 * of uncertainties". Its "more likely than not" (> 50 %) is never the narrowest.
 *
 * @throws RangeError when it is no probability: a bug of the caller.
 * @example likelihoodWord(0.401) // 'about-as-likely-as-not'
 */
export function likelihoodWord(probability: number): LikelihoodWord {
  const found = scale.find(([, from, to]) => probability >= from && probability <= to);
  if (!found) throw new RangeError(`likelihoodWord: ${probability} is no probability`);
  return found[0];
}
