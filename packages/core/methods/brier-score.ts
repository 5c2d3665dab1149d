// Brier score: what stated chances cost once it is known what happened.

export interface StatedChance {
  /** 0 … 1. */
  readonly chance: number;
  readonly happened: boolean;
}

/**
 * Mean (chance − outcome)²: 0 is certain and right, 0.25 is always saying one half. Brier 1950, "Verification of
 * forecasts expressed in terms of probability", Monthly Weather Review 78:1–3.
 *
 * @returns null for no statements.
 * @example brierScore([{ chance: 0.8, happened: true }, { chance: 0.4, happened: false }]) // 0.1
 */
export function brierScore(statements: readonly StatedChance[]): number | null {
  if (statements.length === 0) return null;
  const sum = statements.reduce(
    (total, { chance, happened }) => total + (chance - (happened ? 1 : 0)) ** 2,
    0,
  );
  return sum / statements.length;
}

/**
 * 1 − score / score of always stating the share that happened: above 0 the statements told something. Murphy 1973,
 * "A new vector partition of the probability score", Journal of Applied Meteorology 12:595–600.
 *
 * @returns null where everything or nothing happened: there is nothing to tell apart.
 */
export function brierSkill(statements: readonly StatedChance[]): number | null {
  const score = brierScore(statements);
  if (score === null) return null;
  const share = statements.filter(({ happened }) => happened).length / statements.length;
  const base = share * (1 - share);
  return base === 0 ? null : 1 - score / base;
}
