// How far something is from a stated ideal, dimension by dimension.

export interface ProfileDeviation {
  /** Σ [bⱼ·(xⱼ − idealⱼ)]². */
  readonly misalignment: number;
  /** What each dimension adds to it, in the order given. */
  readonly terms: readonly number[];
  /** Place of the largest term, the first among equals; null when everything is ideal. */
  readonly largest: number | null;
  /** √Σ bⱼ·(xⱼ − idealⱼ)². */
  readonly weightedDistance: number;
  /** √Σ (xⱼ − idealⱼ)². */
  readonly distance: number;
}

/**
 * Deviation from an ideal profile, weighted by how much each dimension matters.
 *
 * Fit as profile deviation: Venkatraman 1989, "The concept of fit in strategy research", Academy of Management Review
 * 14:423–444; the sum of weighted squares: Venkatraman & Prescott 1990, "Environment-strategy coalignment", Strategic
 * Management Journal 11:1–23. The ideal is a published archetype or what the business itself states, never one of ours.
 * There is no cut-off: show the largest term.
 *
 * @param actual and `ideal` on one scale (standardised, or the same options).
 * @param weights bⱼ ≥ 0.
 * @throws RangeError when lengths differ or a number is not finite: a bug of the caller.
 * @example profileDeviation([0.4, 0.9, 0.3, 0.1], [1.2, 0.8, -0.5, 0.9], [0.4, 0.3, 0.2, 0.1]).misalignment // 0.1353
 */
export function profileDeviation(
  actual: readonly number[],
  ideal: readonly number[],
  weights: readonly number[],
): ProfileDeviation {
  if (ideal.length !== actual.length || weights.length !== actual.length) {
    throw new RangeError(
      `profileDeviation: ${actual.length}, ${ideal.length} and ${weights.length} dimensions`,
    );
  }
  if (![...actual, ...ideal, ...weights].every(Number.isFinite) || weights.some((weight) => weight < 0)) {
    throw new RangeError('profileDeviation: a number is not finite, or a weight negative');
  }
  const squares = actual.map((value, place) => (value - (ideal[place] ?? 0)) ** 2);
  const weighed = (power: number) => squares.map((square, place) => (weights[place] ?? 0) ** power * square);
  const terms = weighed(2);
  const most = Math.max(0, ...terms);
  return {
    misalignment: sum(terms),
    terms,
    largest: most > 0 ? terms.indexOf(most) : null,
    weightedDistance: Math.sqrt(sum(weighed(1))),
    distance: Math.sqrt(sum(squares)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
