// The middle value.
import { quantile } from './quantile.ts';

/** Median, of values in any order; NaN of none. O(n log n). */
export function median(values: ArrayLike<number>): number {
  return values.length === 0 ? Number.NaN : quantile(Float64Array.from(values).sort(), 0.5);
}
