// The limits of a chart of individual values and moving ranges (XmR, process behaviour chart).
import { exactScale } from './exact-scale.ts';

/** Three standard deviations as average moving ranges: 3/d₂ for ranges of two values, rounded as in the published tables. */
export const LIMIT_FACTOR = 2.66;
/** Upper limit of the moving ranges, as average moving ranges: D₄ for ranges of two values. */
const RANGE_FACTOR = 3.267;

export interface IndividualsLimits {
  /** Values that are not NaN. */
  readonly n: number;
  readonly mean: number;
  /** Average of the moving ranges that count; 0 for a constant series or a single value. */
  readonly meanMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** A moving range beyond this is itself a signal. */
  readonly movingRangeLimit: number;
  /** How many moving ranges were left out by screening. */
  readonly screened: number;
}

/**
 * Mean ± 2.66 · average moving range. Wheeler & Chambers 1992, *Understanding Statistical Process Control*, 2nd ed.
 *
 * Missing values are NaN and stand between their neighbours without counting. With `screen`, moving ranges of at least
 * 3.267 times their average are left out once, so that single odd values do not widen the limits. Computed scaled, so
 * that values near the end of the range of numbers do no harm; a series constant to twelve digits has no ranges.
 *
 * @returns null where there is no value.
 * @example individualsLimits([1, 2, 1, 2, 10, 1]).mean // 2.833333
 */
export function individualsLimits(
  values: ArrayLike<number>,
  screen: boolean = false,
): IndividualsLimits | null {
  const [n, largest] = sizeOf(values);
  if (n === 0) return null;
  const scale = exactScale(largest);
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) sum += value / scale;
  }
  const mean = (sum / n) * scale;
  const all = averageRange(values, scale, Number.POSITIVE_INFINITY);
  const kept = screen && all.mean > 0 ? averageRange(values, scale, RANGE_FACTOR * all.mean) : all;
  // Where nothing is left (two values, say) the unscreened average stands.
  const ranges = kept.count === 0 ? all : kept;
  const meanMovingRange = ranges.mean <= 1e-12 ? 0 : ranges.mean * scale;
  return {
    n,
    mean,
    meanMovingRange,
    lower: mean - LIMIT_FACTOR * meanMovingRange,
    upper: mean + LIMIT_FACTOR * meanMovingRange,
    movingRangeLimit: RANGE_FACTOR * meanMovingRange,
    screened: all.count - ranges.count,
  };
}

/** How many values there are, and the largest size among them. */
function sizeOf(values: ArrayLike<number>): readonly [n: number, largest: number] {
  let n = 0;
  let largest = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    n += 1;
    largest = Math.max(largest, Math.abs(value));
  }
  return [n, largest];
}

/** Average of the moving ranges below a bound, in units of `scale`. */
function averageRange(
  values: ArrayLike<number>,
  scale: number,
  below: number,
): { readonly mean: number; readonly count: number } {
  let before = Number.NaN;
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = (values[at] ?? Number.NaN) / scale;
    if (Number.isNaN(value)) continue;
    const range = Math.abs(value - before);
    before = value;
    if (!(range < below)) continue;
    sum += range;
    count += 1;
  }
  return { mean: count === 0 ? 0 : sum / count, count };
}
