// How far stated chances are from what happened: the expected calibration error.

export interface StatedOutcome {
  /** 0 … 1. */
  readonly chance: number;
  readonly happened: boolean;
}

/** One band of stated chances beside the share that came true. */
export interface ReliabilityBand {
  readonly count: number;
  readonly meanChance: number;
  readonly shareTrue: number;
}

/**
 * Statements gathered in bands of equal width; empty bands are left out. DeGroot & Fienberg 1983, "The comparison and
 * evaluation of forecasters", The Statistician 32:12–22.
 */
export function reliabilityBands(
  statements: readonly StatedOutcome[],
  bands = 10,
): readonly ReliabilityBand[] {
  const drafts = Array.from({ length: bands }, () => ({ count: 0, chances: 0, trues: 0 }));
  for (const { chance, happened } of statements) {
    const draft = drafts[Math.min(bands - 1, Math.max(0, Math.floor(chance * bands)))];
    if (draft === undefined) continue;
    draft.count += 1;
    draft.chances += chance;
    draft.trues += happened ? 1 : 0;
  }
  return drafts
    .filter(({ count }) => count > 0)
    .map(({ count, chances, trues }) => ({ count, meanChance: chances / count, shareTrue: trues / count }));
}

/**
 * Mean over all statements of |stated − true| of their band: 0 is perfectly calibrated. Naeini, Cooper & Hauskrecht
 * 2015, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 29.
 *
 * @returns null for no statements.
 */
export function calibrationError(statements: readonly StatedOutcome[], bands = 10): number | null {
  if (statements.length === 0) return null;
  const sum = reliabilityBands(statements, bands).reduce(
    (total, { count, meanChance, shareTrue }) => total + count * Math.abs(meanChance - shareTrue),
    0,
  );
  return sum / statements.length;
}
