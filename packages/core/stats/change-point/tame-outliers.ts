// Single far values are brought nearer, so that one bad day does not pass for a new regime.
import { median } from '../median.ts';

/**
 * Hampel filter that shortens rather than replaces: values further than `reach` robust deviations from the running
 * median are moved to that distance (to the median itself where there is no deviation to measure by). A jump of the
 * level that lasts longer than half the window stays as it is. Where more than one value in ten would be moved, far
 * values are no exceptions and all stay. Davies & Gather 1993, “The identification of multiple outliers”, *Journal of
 * the American Statistical Association* 88:782–792. O(n·window·log window).
 */
export function tameOutliers(
  values: Float64Array,
  { window = 11, reach = 3.5 } = {},
): { readonly tamed: Float64Array; readonly moved: number } {
  const half = window >> 1;
  const centres = values.map((_, t) => median(values.subarray(Math.max(0, t - half), t + half + 1)));
  const off = values.map((value, t) => value - (centres[t] ?? 0));
  const most = reach * 1.4826 * median(off.map(Math.abs));
  const moved = off.filter((distance) => Math.abs(distance) > most).length;
  if (10 * moved > values.length) return { tamed: values, moved: 0 };
  return {
    tamed: off.map((distance, t) => (centres[t] ?? 0) + Math.max(-most, Math.min(most, distance))),
    moved,
  };
}
