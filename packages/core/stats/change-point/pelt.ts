// The cheapest way to cut a series into segments: exact search, with pruning.
import type { SegmentCost } from './autoregressive-cost.ts';

export interface Partition {
  /** First index of each segment but the first, ascending. */
  readonly changes: readonly number[];
  /** Costs of the segments and the penalty of each change. */
  readonly total: number;
}

/**
 * Pruned exact linear time. Killick, Fearnhead & Eckley 2012, “Optimal detection of changepoints with a linear
 * computational cost”, *Journal of the American Statistical Association* 107:1590–1598: minimises
 * Σ cost(segment) + penalty·(number of changes) over all partitions into segments of at least `minLength`.
 *
 * O(n²) evaluations at worst, O(n) where changes come at a steady rate.
 *
 * @param slack keeps candidates that a strictly additive cost would drop: 0 where cutting a segment never raises the cost.
 * @param stride changes are looked for at multiples of it only.
 */
export function pelt(
  n: number,
  cost: SegmentCost,
  penalty: number,
  { minLength = 1, slack = 0, stride = 1 } = {},
): Partition {
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(n + 1);
  best[0] = -penalty;
  // Starts of the last segment that may still win, what they cost here, and the end from which they may be dropped.
  const starts = new Int32Array(n + 1);
  const totals = new Float64Array(n + 1);
  const untils = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  let open = 1;
  const reach = Math.max(1, Math.ceil(minLength / stride)) * stride;
  for (let end = reach; end <= n; end = end === n ? n + 1 : Math.min(end + stride, n)) {
    let [lowest, from] = [Number.POSITIVE_INFINITY, 0];
    for (let place = 0; place < open; place += 1) {
      const start = starts[place] ?? 0;
      const total = (best[start] ?? 0) + cost(start, end) + penalty;
      totals[place] = total;
      if (total < lowest) {
        lowest = total;
        from = start;
      }
    }
    best[end] = lowest;
    previous[end] = from;
    // Whoever is beaten by a change here can win no more, once a segment from here is long enough.
    let kept = 0;
    for (let place = 0; place < open; place += 1) {
      let until = untils[place] ?? 0;
      if ((totals[place] ?? 0) - penalty > lowest + slack) until = Math.min(until, end + reach);
      if (until <= end) continue;
      starts[kept] = starts[place] ?? 0;
      untils[kept] = until;
      kept += 1;
    }
    open = kept;
    const opened = end - reach + stride;
    if (opened >= minLength && n - opened >= minLength) {
      starts[open] = opened;
      untils[open] = Number.POSITIVE_INFINITY;
      open += 1;
    }
  }
  const changes: number[] = [];
  for (let end = previous[n] ?? 0; end > 0; end = previous[end] ?? 0) changes.unshift(end);
  return { changes, total: best[n] ?? Number.NaN };
}
