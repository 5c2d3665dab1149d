// The plainest combination that is hard to beat: the mean of three exponential smoothings.
import { smoothLevel, smoothTrend, type TrendParameters } from './simple-smoothing.ts';

export interface CombinedParameters extends Omit<TrendParameters, 'phi'> {
  /** φ of the damped one of the three. */
  readonly phi: number;
}

/**
 * Mean of simple, Holt's and damped smoothing, the benchmark "Comb" of the M competitions. Makridakis & Hibon 2000,
 * "The M3-Competition: results, conclusions and implications", International Journal of Forecasting 16:451–476.
 *
 * The level-only smoothing starts at the first value; the two with trend start at the given level and trend and
 * run over the rest.
 */
export function simpleCombination(
  values: ArrayLike<number>,
  { phi, ...shared }: CombinedParameters,
  horizon: number,
): readonly number[] {
  const rest = Array.from(values).slice(1);
  const level = smoothLevel(values, shared.alpha, horizon).mean;
  const straight = smoothTrend(rest, { ...shared, phi: 1 }, horizon).mean;
  const damped = smoothTrend(rest, { ...shared, phi }, horizon).mean;
  return level.map((one, step) => (one + (straight[step] ?? 0) + (damped[step] ?? 0)) / 3);
}
