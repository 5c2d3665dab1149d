// Which series are alike in how far they go from their forecasts.

/**
 * By length and by observations in a season; `unknown` are those that are too short to tell whether they have the season
 * that was asked for.
 */
export type IntervalBand =
  | 'plain-young'
  | 'plain-short'
  | 'plain-long'
  | 'unknown'
  | 'few-short'
  | 'few-long'
  | 'many-short'
  | 'many-long';

/** Everything that was learnt for one band, see `interval-table.ts`. */
export interface LearntBand {
  /** Steps up to which errors were seen; further steps take the last. */
  readonly horizon: number;
  /** Exponent of the rolling error: 0 where a series' own past told nothing more. */
  readonly rolling: number;
  /** Quantiles of standardised errors at `outlookLevels`: constant + growth·√step. */
  readonly constant: readonly number[];
  readonly growth: readonly number[];
}

const LONG = 50;

/** @param asked the season asked for, `period` the one that is used, `n` observations. */
export function intervalBand(asked: number, period: number, n: number): IntervalBand {
  if (period === 1) {
    // Learnt from series of up to 28 values. A longer one (weeks of less than two years) shows its own habit.
    if (asked > 1 && n < LONG) return 'unknown';
    if (n < 14) return 'plain-young';
    return n < LONG ? 'plain-short' : 'plain-long';
  }
  if (period < 7) return n < 28 ? 'few-short' : 'few-long';
  return n < 60 ? 'many-short' : 'many-long';
}
