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

/**
 * The x below which Student's t lies with probability `share` (0 < share < 1), to about 1e-12.
 *
 * @throws RangeError when the share is not between 0 and 1: a bug of the caller.
 * @example studentTQuantile(0.95, 11) // 1.795885
 */
export function studentTQuantile(share: number, degreesOfFreedom: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`studentTQuantile: ${share} is not between 0 and 1`);
  if (share < 0.5) return -studentTQuantile(1 - share, degreesOfFreedom);
  let low = 0;
  let high = 1;
  while (studentT(high, degreesOfFreedom) < share) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (studentT(middle, degreesOfFreedom) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
