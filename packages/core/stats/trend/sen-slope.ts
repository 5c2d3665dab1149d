// The typical slope of a series, which single odd values do not move.
import { selectKth } from './select-kth.ts';

/** Up to this many values every pair is used; beyond, each value with the one half a series later. */
const MOST_COMPLETE = 40;

/** A straight line: `level` at place 0, `slope` per place. */
export interface Line {
  readonly slope: number;
  readonly level: number;
}

/**
 * Median of the slopes between pairs of values, and the line through the median of what remains. Theil 1950, "A
 * rank-invariant method of linear and polynomial regression analysis"; Sen 1968, "Estimates of the regression
 * coefficient based on Kendall's tau", JASA 63:1379–1389. With more than 40 values Theil's incomplete method, so that
 * cost grows with n · log n at most.
 *
 * Missing values are NaN. @returns null for fewer than two values.
 * @example senSlope([3, 4, 4, 6, 5, 8, 9, 9]).slope // 1
 */
export function senSlope(values: ArrayLike<number>): Line | null {
  const places: number[] = [];
  for (let at = 0; at < values.length; at += 1) if (!Number.isNaN(values[at] ?? Number.NaN)) places.push(at);
  const n = places.length;
  if (n < 2) return null;
  const slope = median(n <= MOST_COMPLETE ? allSlopes(values, places) : halfSlopes(values, places));
  const rest = Float64Array.from(places, (at) => (values[at] ?? 0) - slope * at);
  return { slope, level: median(rest) };
}

function allSlopes(values: ArrayLike<number>, places: readonly number[]): Float64Array {
  const n = places.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let later = 1; later < n; later += 1) {
    const at = places[later] ?? 0;
    const value = values[at] ?? 0;
    for (let earlier = 0; earlier < later; earlier += 1) {
      const before = places[earlier] ?? 0;
      slopes[count] = (value - (values[before] ?? 0)) / (at - before);
      count += 1;
    }
  }
  return slopes;
}

function halfSlopes(values: ArrayLike<number>, places: readonly number[]): Float64Array {
  const half = Math.floor(places.length / 2);
  const gap = places.length - half;
  return Float64Array.from({ length: half }, (_, index) => {
    const [from, to] = [places[index] ?? 0, places[index + gap] ?? 0];
    return ((values[to] ?? 0) - (values[from] ?? 0)) / (to - from);
  });
}

/** Reorders `list`. */
function median(list: Float64Array): number {
  const middle = list.length >> 1;
  const upper = selectKth(list, middle);
  return list.length % 2 === 1 ? upper : (selectKth(list, middle - 1) + upper) / 2;
}
