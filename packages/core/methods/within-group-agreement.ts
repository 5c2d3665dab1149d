// How far people agree about one thing, against answers that were thrown by dice.

/** Fewer raters make the index jump about (handbook: unstable). */
export const STABLE_RATERS = 5;

export interface WithinGroupAgreement {
  /** r_wg, 0 … 1: 1 when all say the same, 0 when they differ as much as chance or more. */
  readonly value: number;
  /** 1 − s²/σ²_EU as it comes out, perhaps negative. */
  readonly raw: number;
  /** s² of the answers, with n − 1. */
  readonly variance: number;
  /** σ²_EU = (A² − 1)/12: the variance when each option is equally likely. */
  readonly chanceVariance: number;
  /** False with fewer than five raters. */
  readonly isStable: boolean;
}

/**
 * r_wg = 1 − s²/σ²_EU; negative values count as 0.
 *
 * James, Demaree & Wolf 1984, "Estimating within-group interrater reliability with and without response bias", Journal of
 * Applied Psychology 69:85–98. It rests on the assumption that chance would choose every option alike; a pass mark of .70
 * is folklore and not used.
 *
 * @param answers on a scale of `options` options one apart (1 … A, or −2 … +2).
 * @returns null with fewer than two answers.
 * @throws RangeError with fewer than two options: a bug of the caller.
 * @example withinGroupAgreement([4, 4, 5, 4, 3], 5)?.value // 0.75
 */
export function withinGroupAgreement(
  answers: readonly number[],
  options: number,
): WithinGroupAgreement | null {
  const chanceVariance = chanceVarianceOf(options);
  if (answers.length < 2) return null;
  const variance = varianceOf(answers);
  const raw = 1 - variance / chanceVariance;
  return {
    value: Math.max(0, raw),
    raw,
    variance,
    chanceVariance,
    isStable: answers.length >= STABLE_RATERS,
  };
}

export interface AgreementAcrossItems {
  /** r_wg(J) = J·(1 − v)/(J·(1 − v) + v); grows with the number of items. */
  readonly joint: number;
  /** r*_wg = 1 − v, which does not. */
  readonly uninflated: number;
  /** v: mean variance of the items / σ²_EU. */
  readonly varianceShare: number;
}

/**
 * Agreement over several items that ask for the same thing; negative values count as 0.
 *
 * r_wg(J): James, Demaree & Wolf 1984. r*_wg: Lindell, Brandt & Whitney 1999, "A revised index of interrater agreement for
 * multi-item ratings of a single target", Applied Psychological Measurement 23:127–135.
 *
 * @param items one row of answers per item.
 * @returns null without items, or when one has fewer than two answers.
 * @example agreementAcrossItems([[4, 4, 5, 4, 3], [5, 4, 5, 4, 4], [3, 4, 4, 4, 3]], 5)?.joint // 0.930380
 */
export function agreementAcrossItems(
  items: readonly (readonly number[])[],
  options: number,
): AgreementAcrossItems | null {
  const chanceVariance = chanceVarianceOf(options);
  if (items.length === 0 || items.some((answers) => answers.length < 2)) return null;
  const meanVariance = items.reduce((sum, answers) => sum + varianceOf(answers), 0) / items.length;
  const varianceShare = meanVariance / chanceVariance;
  const uninflated = Math.max(0, 1 - varianceShare);
  const joint = (items.length * uninflated) / (items.length * uninflated + varianceShare);
  return { joint: uninflated === 0 ? 0 : joint, uninflated, varianceShare };
}

/**
 * a_wg = 1 − 2·s² / (((H + L)·M − M² − H·L)·k/(k − 1)): agreement against the most disagreement that the mean M allows.
 *
 * Brown & Hauenstein 2005, "Interrater agreement reconsidered: an alternative to the rwg indices", Organizational Research
 * Methods 8:165–184. −1 … 1.
 *
 * @param lowest and `highest` are the ends of the scale.
 * @returns null with fewer than two answers; 1 when all chose the same end.
 * @example agreementGivenMean([4, 4, 5, 4, 3], 1, 5) // 0.733333
 */
export function agreementGivenMean(
  answers: readonly number[],
  lowest: number,
  highest: number,
): number | null {
  if (answers.length < 2) return null;
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  const most = (highest + lowest) * mean - mean ** 2 - highest * lowest;
  if (most <= 0) return 1;
  return 1 - (2 * varianceOf(answers)) / (most * (answers.length / (answers.length - 1)));
}

function chanceVarianceOf(options: number): number {
  if (!(options >= 2)) throw new RangeError(`withinGroupAgreement: ${options} options`);
  return (options ** 2 - 1) / 12;
}

/** With n − 1. */
function varianceOf(answers: readonly number[]): number {
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  return answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / (answers.length - 1);
}
