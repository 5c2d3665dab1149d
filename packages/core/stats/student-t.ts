// Student's t distribution, by the tested implementation of stdlib.
import cdf from '@stdlib/stats-base-dists-t-cdf';

/**
 * P(X ≤ x) for Student's t with `degreesOfFreedom` (> 0). Infinite x give 0 and 1.
 *
 * @example studentT(0.256546, 10) // 0.598635
 */
export function studentT(x: number, degreesOfFreedom: number): number {
  return cdf(x, degreesOfFreedom);
}
