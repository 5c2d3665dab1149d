// Decides whether a series can be forecast, as what, and what has to be mended first.
import { decompose } from './decompose.ts';
import { seasonality } from './seasonality.ts';

export type RefusalReason =
  /** Fewer values than `needed`. */
  | 'too-short'
  /** Infinite values. */
  | 'not-a-number'
  /** Beyond 1e100: a slip, and squares would leave the range of numbers. */
  | 'too-large'
  /** More than one value in ten is missing. */
  | 'too-many-gaps'
  /** Every value is the same, so nothing says how much it may vary. */
  | 'constant';

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** Values there are. */
  readonly n: number;
  /** Values from which on there will be enough; null where more of the same would not help. */
  readonly needed: number | null;
}

export interface PreparedSeries {
  readonly ok: true;
  /** Complete: gaps are filled on the straight line between their neighbours. */
  readonly values: Float64Array;
  /** Values that were missing and were filled. */
  readonly filled: number;
  /** Observations in a season; 1 where the series is too short to tell. */
  readonly period: number;
  /** Passes the 90 % test of the M competitions, or its seasonal strength is above 0.64. */
  readonly isSeasonal: boolean;
  /** Length from which on a season can be told; null where it can be now, or where none was asked for. */
  readonly seasonalFrom: number | null;
  /** So many zeros, without a season in them, that the series is rather a sequence of single events. */
  readonly isIntermittent: boolean;
}

/** Convention of the handbook: fewer values say too little about how much a series varies. */
export const FEWEST_VALUES = 8;
/** Convention of the handbook: two whole seasons and five more. */
export function fewestSeasonalValues(period: number): number {
  return 2 * period + 5;
}

/** What was before tells nothing about the next steps, and costs time: five years of days are left. */
const LONGEST_HISTORY = 2_000;
const LARGEST = 1e100;
const MOST_MISSING = 0.1;
/**
 * Average distance between values that are not zero, from which on a series counts as intermittent. Syntetos, Boylan &
 * Croston 2005, "On the categorization of demand patterns", Journal of the Operational Research Society 56:495–503.
 */
const INTERMITTENT_DISTANCE = 1.32;

/**
 * @param values in their order; NaN where a value is missing. Missing values before the first are cut off,
 *   and all but the last 2,000.
 * @param period observations in a season, from 1.
 * @throws RangeError when the period is no whole number from 1, or when the last value is missing: a bug of the caller.
 */
export function prepareSeries(given: ArrayLike<number>, period: number): PreparedSeries | Refusal {
  if (!Number.isInteger(period) || period < 1) throw new RangeError(`prepareSeries: a period of ${period}`);
  const all = Float64Array.from(given);
  const first = all.findIndex((value) => !Number.isNaN(value));
  const values = all.subarray(Math.max(0, first, all.length - LONGEST_HISTORY));
  const missing = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const n = values.length - missing;
  const refuse = (reason: RefusalReason, needed: number | null = null): Refusal => ({
    ok: false,
    reason,
    n,
    needed,
  });
  if (n < FEWEST_VALUES) return refuse('too-short', FEWEST_VALUES);
  if (Number.isNaN(values.at(-1))) throw new RangeError('prepareSeries: the last value is missing');
  if (values.some((value) => Math.abs(value) === Number.POSITIVE_INFINITY)) return refuse('not-a-number');
  if (values.some((value) => Math.abs(value) > LARGEST)) return refuse('too-large');
  if (missing > MOST_MISSING * values.length) return refuse('too-many-gaps');
  if (values.every((value) => value === values[0] || Number.isNaN(value))) return refuse('constant');
  const whole = withoutGaps(values);
  const needed = fewestSeasonalValues(period);
  const usable = period > 1 && whole.length >= needed ? period : 1;
  const seasonal = seasonality(whole, usable).isSeasonal || seasonalStrength(whole, usable) > STRONG_SEASON;
  const busy = whole.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  return {
    ok: true,
    values: whole,
    filled: missing,
    period: usable,
    isSeasonal: seasonal,
    seasonalFrom: period > 1 && usable === 1 ? needed : null,
    isIntermittent:
      !seasonal && whole.every((value) => value >= 0) && whole.length >= INTERMITTENT_DISTANCE * busy,
  };
}

/** Wang, Smith & Hyndman 2006, "Characteristic-based clustering for time series data"; the limit is that of automatic ARIMA. */
const STRONG_SEASON = 0.64;

/** 1 − variance of the remainder / variance of season and remainder: of what is not trend, how much is season. */
function seasonalStrength(values: Float64Array, period: number): number {
  // With fewer seasons also noise looks like one: its strength is about one over their number.
  if (values.length < 3 * period) return 0;
  const parts = decompose(values, period, 'additive');
  if (parts === null) return 0;
  const [rest, both]: number[][] = [[], []];
  for (const [at, remainder] of parts.remainder.entries()) {
    if (Number.isNaN(remainder)) continue;
    rest?.push(remainder);
    both?.push(remainder + (parts.seasonal[at] ?? 0));
  }
  const whole = variance(both ?? []);
  return whole > 0 ? 1 - variance(rest ?? []) / whole : 0;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function withoutGaps(values: Float64Array): Float64Array {
  const whole = Float64Array.from(values);
  let known = 0;
  for (let at = 1; at < whole.length; at += 1) {
    const right = whole[at] ?? 0;
    if (Number.isNaN(right)) continue;
    const left = whole[known] ?? 0;
    for (let gap = known + 1; gap < at; gap += 1)
      whole[gap] = left + ((gap - known) / (at - known)) * (right - left);
    known = at;
  }
  return whole;
}
