// How likely a test of one series leading another finds an effect of a given size, and how long a series it needs.
import { fQuantileOfTail, noncentralFTail } from '../f-distribution.ts';
import { normalQuantile } from '../normal.ts';

/** Cohen 1988, *Statistical Power Analysis for the Behavioral Sciences*, 9.2: f² of effects in regressions. */
export const effectSizes = { medium: 0.15, large: 0.35 } as const;

/**
 * Power of the F test of `lags` coefficients at level `alpha`: the noncentral F with λ = f²·N.
 *
 * @example leadPower({ lags: 2, observations: 34, degreesOfFreedom: 29, alpha: 0.05, effect: 0.35 }) // 0.8425
 */
export function leadPower({
  lags,
  observations,
  degreesOfFreedom,
  alpha,
  effect,
  caution = 1,
}: {
  readonly lags: number;
  /** N. */
  readonly observations: number;
  /** N − K. */
  readonly degreesOfFreedom: number;
  readonly alpha: number;
  /** f²: explained over unexplained variance. */
  readonly effect: number;
  /** By which the test multiplies its F before it judges. */
  readonly caution?: number;
}): number {
  const critical = fQuantileOfTail(alpha, lags, degreesOfFreedom) / caution;
  return noncentralFTail(critical, lags, degreesOfFreedom, effect * observations);
}

/**
 * Pairs needed to find a correlation r: ⌈((z_{1−α/2} + z_power)/atanh r)² + 3⌉, by Fisher's transformation (Cohen 1988,
 * 3.4).
 *
 * @example pairsForCorrelation(0.5) // 30
 */
export function pairsForCorrelation(r: number, power = 0.8, alpha = 0.05): number {
  if (!(r > 0 && r < 1)) throw new RangeError(`pairsForCorrelation: ${r} is not between 0 and 1`);
  const sum = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  return Math.ceil((sum / Math.atanh(r)) ** 2 + 3);
}
