// How far answers lie from each other on average, and from where on that counts as a dispute.

/**
 * AD_M = mean |x − mean x|; null without answers.
 *
 * Burke, Finkelstein & Dusig 1999, "On average deviation indices for estimating interrater agreement",
 * Organizational Research Methods 2:49–68.
 *
 * @example averageDeviation([4, 4, 5, 4, 3]) // 0.4
 */
export function averageDeviation(answers: readonly number[]): number | null {
  if (answers.length === 0) return null;
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  return answers.reduce((sum, answer) => sum + Math.abs(answer - mean), 0) / answers.length;
}

/**
 * Above A/6 the answers on a scale of A options are in dispute: 0.833 for five options.
 *
 * Burke & Dunlap 2002, "Estimating interrater agreement with the average deviation index: a user's guide",
 * Organizational Research Methods 5:159–172.
 */
export function disputeCut(options: number): number {
  return options / 6;
}
