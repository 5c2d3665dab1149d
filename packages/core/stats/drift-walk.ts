// The random walk with drift: a series that moves by a constant step on average, and otherwise by chance.
import { studentT } from './student-t.ts';

export interface DriftWalk {
  /** Observations. */
  readonly n: number;
  /** Average step per unit of time. */
  readonly drift: number;
  /** Standard deviation of a step of one unit of time. */
  readonly deviation: number;
  readonly last: number;
  /** Units of time from the first to the last observation. */
  readonly span: number;
}

export interface DriftForecast {
  readonly mean: number;
  readonly deviation: number;
  readonly degreesOfFreedom: number;
}

/**
 * Hyndman & Athanasopoulos, Forecasting: Principles and Practice, "Drift method".
 *
 * Equally spaced: drift b = mean of the steps, deviation s = their standard deviation (n − 2 degrees of freedom).
 * A step over k units of time counts as k steps of which only the sum is known – mean k·b, variance k·s² – so that
 * gaps need no invented values; with k = 1 throughout it is the plain formula. Cost grows with n.
 *
 * @param times ascending, without repeats.
 * @throws RangeError for fewer than three observations, or times that do not ascend: a bug of the caller.
 */
export function fitDriftWalk(times: readonly number[], values: readonly number[]): DriftWalk {
  const n = values.length;
  if (n < 3 || times.length !== n) throw new RangeError(`fitDriftWalk: ${n} values at ${times.length} times`);
  const span = at(times, n - 1) - at(times, 0);
  const drift = (at(values, n - 1) - at(values, 0)) / span;
  let squares = 0;
  for (let index = 1; index < n; index += 1) {
    const gap = at(times, index) - at(times, index - 1);
    if (!(gap > 0)) throw new RangeError('fitDriftWalk: times must ascend');
    squares += (at(values, index) - at(values, index - 1) - gap * drift) ** 2 / gap;
  }
  return { n, drift, deviation: Math.sqrt(squares / (n - 2)), last: at(values, n - 1), span };
}

/** μ = last + h·b, σ = s·√(h·(1 + h/span)), with n − 2 degrees of freedom; `ahead` is h. */
export function forecastDriftWalk(walk: DriftWalk, ahead: number): DriftForecast {
  return {
    mean: walk.last + ahead * walk.drift,
    deviation: walk.deviation * Math.sqrt(ahead * (1 + ahead / walk.span)),
    degreesOfFreedom: walk.n - 2,
  };
}

/** Probability that the forecast quantity is at least `bound`; certain (0 or 1) when the deviation is 0. */
export function chanceAtLeast({ mean, deviation, degreesOfFreedom }: DriftForecast, bound: number): number {
  if (deviation === 0) return mean >= bound ? 1 : 0;
  return studentT((mean - bound) / deviation, degreesOfFreedom);
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.NaN;
}
