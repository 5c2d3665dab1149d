// Takes the season out of a series before a Theta method sees it, and puts it back into what the method expects.
import { classicalIndices } from '../seasonality/classical-indices.ts';
import { isSeasonal } from '../seasonality/is-seasonal.ts';

/** A series without its season. Positions count on from the first value, past the end of the series. */
export interface SeasonalAdjustment {
  readonly adjusted: Float64Array;
  /** The value with its season, for an adjusted value at a position. */
  restore(value: number, position: number): number;
  /** What a deviation of 1 of the adjusted series is in the series at that position. */
  widen(position: number): number;
}

/**
 * Divides by classical seasonal indices when the 90 % autocorrelation test sees a season (Assimakopoulos &
 * Nikolopoulos 2000); subtracts them where a value is not above 0. A series without season comes back as it is.
 */
export function adjustForSeason(values: Float64Array, period: number): SeasonalAdjustment {
  if (!isSeasonal(values, period)) return { adjusted: values, restore: (value) => value, widen: () => 1 };
  const ratios = classicalIndices(values, period, 'multiplicative');
  const positive = ratios !== null && values.every((value) => value > 0);
  if (positive) {
    const at = (position: number) => ratios[position % period] ?? 1;
    return {
      adjusted: values.map((value, position) => value / at(position)),
      restore: (value, position) => value * at(position),
      widen: at,
    };
  }
  const differences = classicalIndices(values, period, 'additive') ?? new Float64Array(period);
  const at = (position: number) => differences[position % period] ?? 0;
  return {
    adjusted: values.map((value, position) => value - at(position)),
    restore: (value, position) => value + at(position),
    widen: () => 1,
  };
}
