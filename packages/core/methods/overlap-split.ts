// What was planned and happened, what was planned and did not, and what happened without a plan.

export interface OverlapSplit {
  readonly deliberate: number;
  readonly unrealised: number;
  readonly emergent: number;
  /** deliberate / planned; null when nothing was planned. */
  readonly realisation: number | null;
  /** deliberate / really used; null when nothing was used. */
  readonly deliberateShare: number | null;
}

/**
 * deliberate = Σ min(plan, actual), unrealised = Σ max(plan − actual, 0), emergent = Σ max(actual − plan, 0),
 * over the same categories (one of them "no goal").
 *
 * The three ideas: Mintzberg & Waters 1985, "Of strategies, deliberate and emergent", Strategic Management Journal
 * 6:257–272. Measuring them by overlap is a convention. Amounts are not negative. Cost grows with the categories.
 *
 * @throws RangeError when lengths differ or an amount is negative: a bug of the caller.
 * @example overlapSplit([50, 30, 20, 0], [35, 10, 22, 28]) // deliberate 65, unrealised 35, emergent 30
 */
export function overlapSplit(planned: readonly number[], actual: readonly number[]): OverlapSplit {
  if (planned.length !== actual.length) {
    throw new RangeError(`overlapSplit: ${planned.length} planned amounts against ${actual.length}`);
  }
  if ([...planned, ...actual].some((amount) => !(amount >= 0))) {
    throw new RangeError('overlapSplit: an amount is negative');
  }
  let deliberate = 0;
  let unrealised = 0;
  let emergent = 0;
  for (const [index, plan] of planned.entries()) {
    const used = actual[index] ?? 0;
    deliberate += Math.min(plan, used);
    unrealised += Math.max(plan - used, 0);
    emergent += Math.max(used - plan, 0);
  }
  return {
    deliberate,
    unrealised,
    emergent,
    realisation: ratio(deliberate, deliberate + unrealised),
    deliberateShare: ratio(deliberate, deliberate + emergent),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
