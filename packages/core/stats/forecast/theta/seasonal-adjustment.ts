// Takes the season out of a series before a Theta method sees it, and puts it back into what the method
// expects.
import { decompose } from '../decompose.ts';
import { seasonality } from '../seasonality.ts';

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
 * Nikolopoulos 2000); subtracts them where a value is not above 0. A series without season comes back as it
 * is.
 */
export function adjustForSeason(values: Float64Array, period: number): SeasonalAdjustment {
  const unadjusted = { adjusted: values, restore: (value: number) => value, widen: () => 1 };
  if (!seasonality(values, period).isSeasonal) return unadjusted;
  const ratios = decompose(values, period, 'multiplicative')?.figure;
  if (ratios?.every((ratio) => ratio > SMALLEST_RATIO)) {
    const at = (position: number) => ratios[position % period] ?? 1;
    return {
      adjusted: values.map((value, position) => value / at(position)),
      restore: (value, position) => value * at(position),
      widen: at,
    };
  }
  const differences = decompose(values, period, 'additive')?.figure;
  if (!differences) return unadjusted;
  const at = (position: number) => differences[position % period] ?? 0;
  return {
    adjusted: values.map((value, position) => value - at(position)),
    restore: (value, position) => value + at(position),
    widen: () => 1,
  };
}

/** Below it dividing by a ratio says nothing any more. */
const SMALLEST_RATIO = 1e-10;
