// The plainest cost of a segment: squares around its mean.
import type { SegmentCost } from './autoregressive-cost.ts';

/** Σ(y − ȳ)² of the values from `start` (included) to `end` (excluded), O(1) after O(n). */
export function sumOfSquaresCost(values: ArrayLike<number>): SegmentCost {
  const n = values.length;
  const [sum, squares] = [new Float64Array(n + 1), new Float64Array(n + 1)];
  for (let index = 0; index < n; index += 1) {
    const value = values[index] ?? Number.NaN;
    sum[index + 1] = (sum[index] ?? 0) + value;
    squares[index + 1] = (squares[index] ?? 0) + value * value;
  }
  return (start, end) => {
    const total = (sum[end] ?? 0) - (sum[start] ?? 0);
    return Math.max(0, (squares[end] ?? 0) - (squares[start] ?? 0) - (total * total) / (end - start));
  };
}
