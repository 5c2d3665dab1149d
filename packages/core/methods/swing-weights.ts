// Weights from points for the step from worst to best.

/**
 * Swing weighting: everything at its worst, which one would you lift to its best first? That one gets 100 points, the
 * other steps 0–100 against it; wᵢ = rᵢ / Σr.
 *
 * von Winterfeldt & Edwards 1986, *Decision Analysis and Behavioral Research*; SMARTS: Edwards & Barron 1994, "SMARTS and
 * SMARTER", Organizational Behavior and Human Decision Processes 60:306–325. The only method here that looks at ranges,
 * so it is the one for goals with concrete targets.
 *
 * @param points not negative, at least one above 0.
 * @throws RangeError when they are not: a bug of the caller.
 * @example swingWeights([100, 80, 40, 25]) // [0.408163, 0.326531, 0.163265, 0.102041]
 */
export function swingWeights(points: readonly number[]): readonly number[] {
  const sum = points.reduce((total, one) => total + one, 0);
  if (!(points.every((one) => one >= 0) && sum > 0 && Number.isFinite(sum))) {
    throw new RangeError(`swingWeights: points ${points.join(', ')}`);
  }
  return points.map((one) => one / sum);
}
