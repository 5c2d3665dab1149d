// The word for a chance that does not change to and fro while the chance hovers at a border between two words.
import { type LikelihoodWord, likelihoodBand, likelihoodWord } from './likelihood-word.ts';

/**
 * How far beyond the border, in log-odds: 33 % must become 40 % or 27 %, 95 % must become 96.3 % or 93.4 %.
 * Log-odds, since the borders lie closer together towards 0 and 1.
 */
export const SETTLING_MARGIN = 0.3;

/**
 * A switch with two thresholds (Schmitt 1938, "A thermionic trigger", Journal of Scientific Instruments 15:24–26): the
 * word stays until the chance has left the range of the word by the margin; then the word applies that fits the chance.
 * The size of the margin is a convention: a chance that wavers by ± 2 points around a border changes its word about once
 * in two years of weeks at most, where the bare words change every other week (see the test).
 *
 * @param before the word until now; null for none.
 * @throws RangeError for what is no probability: a bug of the caller.
 * @example settledLikelihood('unlikely', 0.35) // 'unlikely'
 */
export function settledLikelihood(before: LikelihoodWord | null, probability: number): LikelihoodWord {
  const word = likelihoodWord(probability);
  if (before === null || before === word) return word;
  const [from, to] = likelihoodBand(before);
  const at = logOdds(probability);
  const hasLeft = at < logOdds(from) - SETTLING_MARGIN || at > logOdds(to) + SETTLING_MARGIN;
  return hasLeft ? word : before;
}

function logOdds(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}
