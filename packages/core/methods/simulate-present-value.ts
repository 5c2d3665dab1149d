// The present value of payments that are not certain: drawn again and again from low, likely and high guesses.
import { createPcg32 } from '../stats/pcg32.ts';
import { quantile } from '../stats/quantile.ts';
import { type Triangle, triangleQuantile } from '../stats/triangle.ts';
import { presentWorth } from './present-worth.ts';

export interface PresentValueSimulation {
  readonly mean: number;
  /** Standard error of the mean: what the number of draws leaves open. */
  readonly error: number;
  /** Chance that the present value is above nothing, with its standard error. */
  readonly chanceAboveZero: number;
  readonly chanceError: number;
  /** Below `low` and above `high` lie 5 % each. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly draws: number;
  readonly seed: number;
}

export const PRESENT_VALUE_DRAWS = { draws: 20_000, seed: 20_551, tail: 0.05 } as const;

/**
 * Hertz 1964, "Risk analysis in capital investment", *Harvard Business Review* 42(1):95–106. Each guess is drawn on its
 * own: where guesses rise and fall together, the true range is wider.
 *
 * @param guesses low, likely and high of each input; one with three equal numbers is certain.
 * @param flows the payments that a draw of the inputs leads to.
 * @throws RangeError when a guess is not low ≤ likely ≤ high: a bug of the caller.
 */
export function simulatePresentValue<Name extends string>(
  guesses: Readonly<Record<Name, Triangle>>,
  flows: (drawn: Readonly<Record<Name, number>>) => readonly number[],
  rate: number,
  options: { readonly draws?: number; readonly seed?: number } = {},
): PresentValueSimulation {
  const { draws = PRESENT_VALUE_DRAWS.draws, seed = PRESENT_VALUE_DRAWS.seed } = options;
  const names = Object.keys(guesses) as Name[];
  for (const name of names) {
    const { low, likely, high } = guesses[name];
    if (!(low <= likely && likely <= high)) throw new RangeError(`simulatePresentValue: ${name} is no guess`);
  }
  const random = createPcg32(seed);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = {} as Record<Name, number>;
    for (const name of names) drawn[name] = triangleQuantile(guesses[name], random.share());
    values[draw] = presentWorth(flows(drawn), rate);
  }
  values.sort();
  const mean = values.reduce((total, value) => total + value, 0) / draws;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  const chance = values.filter((value) => value > 0).length / draws;
  return {
    mean,
    error: Math.sqrt(squares / Math.max(1, draws - 1) / draws),
    chanceAboveZero: chance,
    chanceError: Math.sqrt((chance * (1 - chance)) / draws),
    low: quantile(values, PRESENT_VALUE_DRAWS.tail),
    median: quantile(values, 0.5),
    high: quantile(values, 1 - PRESENT_VALUE_DRAWS.tail),
    draws,
    seed,
  };
}
