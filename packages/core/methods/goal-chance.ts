// The probability that a measure reaches its target by a time, if it goes on as it did.
import { chanceAtLeast, fitDriftWalk, forecastDriftWalk } from '../stats/drift-walk.ts';

/** Fewer observations say too little about how much the measure varies. */
export const LEAST_OBSERVATIONS = 8;

export interface GoalChance {
  /** Null when the history never varies around its trend: then nothing is known about chance. */
  readonly probability: number | null;
  /** Average change per unit of time. */
  readonly drift: number;
  readonly stepDeviation: number;
  readonly expected: number;
  readonly deviation: number;
  readonly degreesOfFreedom: number;
  /** Change per unit of time that would be needed on a straight line. */
  readonly neededStep: number;
  /** Growth per unit of time that would be needed; null unless last value and target have one sign. */
  readonly neededGrowth: number | null;
}

export interface GoalChanceInput {
  /** When the values were observed, in any unit of time, ascending. */
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** Units of time from the last value to the target's date, above 0. */
  readonly ahead: number;
  readonly target: number;
  readonly better: 'higher' | 'lower';
}

/**
 * Random walk with drift: P = 1 − F_t((target − μ)/σ) with n − 2 degrees of freedom, mirrored when lower is better.
 *
 * Hyndman & Athanasopoulos, Forecasting: Principles and Practice, "Drift method". Assumes steps that are independent
 * and alike; a season, a turning point or a planned change is not in it. Cost grows with the observations.
 *
 * @throws RangeError below eight observations, or when `ahead` is not above 0: a bug of the caller.
 */
export function goalChance({ times, values, ahead, target, better }: GoalChanceInput): GoalChance {
  if (values.length < LEAST_OBSERVATIONS) throw new RangeError(`goalChance: ${values.length} observations`);
  if (!(ahead > 0)) throw new RangeError(`goalChance: ${ahead} ahead`);
  const walk = fitDriftWalk(times, values);
  const forecast = forecastDriftWalk(walk, ahead);
  const atLeast = chanceAtLeast(forecast, target);
  const growth = target / walk.last;
  return {
    probability: isNoise(walk.deviation, values) ? null : better === 'higher' ? atLeast : 1 - atLeast,
    drift: walk.drift,
    stepDeviation: walk.deviation,
    expected: forecast.mean,
    deviation: forecast.deviation,
    degreesOfFreedom: forecast.degreesOfFreedom,
    neededStep: (target - walk.last) / ahead,
    neededGrowth: growth > 0 && Number.isFinite(growth) ? growth ** (1 / ahead) - 1 : null,
  };
}

/** A deviation that is only rounding is none. */
function isNoise(deviation: number, values: readonly number[]): boolean {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return deviation <= largest * 1e-12;
}
