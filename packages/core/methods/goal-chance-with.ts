// The probability that a measure reaches its target when declared effects are added to its path as a random walk.
import { chanceAtLeast, type DriftForecast } from '../stats/drift-walk.ts';
import { type ChanceWithEffects, chanceWithEffects, type DeclaredEffect } from './chance-with-effects.ts';

export interface GoalChanceWithInput {
  /** Where the measure stands at the target's date without any effect. */
  readonly forecast: DriftForecast;
  readonly target: number;
  readonly better: 'higher' | 'lower';
  readonly effects: readonly DeclaredEffect[];
}

/**
 * P(Y + Σ E ≥ target), mirrored where lower is better: Y as the drift forecast says, the effects as in `chanceWithEffects`.
 *
 * @throws RangeError when an effect is not in the order low ≤ likely ≤ high: a bug of the caller.
 * @example goalChanceWith({ forecast, target: 155, better: 'higher', effects: [{ low: 2, likely: 5, high: 9, seed: 1 }] })
 */
export function goalChanceWith({
  forecast,
  target,
  better,
  effects,
}: GoalChanceWithInput): ChanceWithEffects {
  return chanceWithEffects({
    given: (shift) => {
      const atLeast = chanceAtLeast(forecast, target - shift);
      return better === 'higher' ? atLeast : 1 - atLeast;
    },
    steepAt: target - forecast.mean,
    effects,
  });
}
