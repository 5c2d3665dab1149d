// From which certainty on to answer, so that the answers are right as often as wanted.
import type { StatedOutcome } from './calibration-error.ts';

export interface AnswerThreshold {
  /** Answer where the chance is at least this. */
  readonly chance: number;
  /** Share of the statements that it answers. */
  readonly coverage: number;
  /** Share of those that came true. */
  readonly precision: number;
}

/** Fewer answers than this prove no precision. */
const FEWEST = 20;

/**
 * The threshold that answers most among those whose answers were right at least as often as wanted. Chow 1970, "On
 * optimum recognition error and reject tradeoff", IEEE Trans. Information Theory 16:41–46. Cost: n log n.
 *
 * @param precision wanted share of right answers, 0 … 1.
 * @returns null where no threshold with at least 20 answers reaches it.
 */
export function answerThreshold(
  statements: readonly StatedOutcome[],
  precision: number,
): AnswerThreshold | null {
  const sorted = [...statements].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let best: AnswerThreshold | null = null;
  sorted.forEach(({ chance, happened }, place) => {
    if (happened) right += 1;
    const answered = place + 1;
    // Equal chances are answered together or not at all.
    if (answered < FEWEST || sorted[answered]?.chance === chance || right / answered < precision) return;
    best = { chance, coverage: answered / sorted.length, precision: right / answered };
  });
  return best;
}
