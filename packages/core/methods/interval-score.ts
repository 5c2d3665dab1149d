// Interval scores: narrow intervals are good, values outside them cost.
import { naiveError } from './scaled-error.ts';

/**
 * (u − l) + (2/α)·(by how much the value lies outside), α = 1 − level. Winkler 1972, "A decision-theoretic approach to
 * interval estimation", Journal of the American Statistical Association 67:187–191.
 *
 * @example intervalScore(126, 80, 120, 0.8) // 100
 */
export function intervalScore(actual: number, lower: number, upper: number, level: number): number {
  const outside = Math.max(0, lower - actual, actual - upper);
  return upper - lower + (2 / (1 - level)) * outside;
}

/**
 * MSIS: the mean interval score over the steps, divided by the scale of MASE. Makridakis, Spiliotis & Assimakopoulos
 * 2020, "The M4 Competition", International Journal of Forecasting 36:54–74.
 *
 * @returns null when the training series never changes from season to season.
 */
export function scaledIntervalScore(
  actual: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  level: number,
  training: ArrayLike<number>,
  period: number,
): number | null {
  const scale = naiveError(training, period);
  if (scale === null) return null;
  let sum = 0;
  for (let at = 0; at < actual.length; at += 1) {
    sum += intervalScore(actual[at] ?? Number.NaN, lower[at] ?? Number.NaN, upper[at] ?? Number.NaN, level);
  }
  return sum / actual.length / scale;
}
