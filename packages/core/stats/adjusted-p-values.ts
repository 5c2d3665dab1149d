// P-values of many tests made at once, corrected so that the share of false discoveries stays bounded.

/**
 * p_(i) becomes min over j ≥ i of (m/j)·p_(j), at most 1: those at most q are the discoveries at rate q. Benjamini &
 * Hochberg 1995, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57:289–300; for
 * tests that are independent or lean the same way.
 *
 * @returns in the order given.
 * @example adjustByBenjaminiHochberg([0.01, 0.04]) // [0.02, 0.04]
 */
export function adjustByBenjaminiHochberg(pValues: readonly number[]): readonly number[] {
  return adjust(pValues, 1);
}

/**
 * The same for tests that depend on each other in any way: larger by 1 + 1/2 + … + 1/m. Benjamini & Yekutieli 2001, "The
 * control of the false discovery rate in multiple testing under dependency", Annals of Statistics 29:1165–1188.
 */
export function adjustByBenjaminiYekutieli(pValues: readonly number[]): readonly number[] {
  return adjust(
    pValues,
    pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0),
  );
}

function adjust(pValues: readonly number[], factor: number): readonly number[] {
  const count = pValues.length;
  const descending = pValues.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(count).fill(1);
  let lowest = 1;
  for (const [step, { p, place }] of descending.entries()) {
    lowest = Math.min(lowest, (factor * count * p) / (count - step));
    // Rounding may not put it below the p-value.
    adjusted[place] = Math.max(lowest, p);
  }
  return adjusted;
}
