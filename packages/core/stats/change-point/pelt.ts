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
  let open: Candidate[] = [{ start: 0, until: Number.POSITIVE_INFINITY, total: 0 }];
  const reach = Math.max(1, Math.ceil(minLength / stride)) * stride;
  for (let end = reach; end <= n; end = end === n ? n + 1 : Math.min(end + stride, n)) {
    let [lowest, from] = [Number.POSITIVE_INFINITY, 0];
    for (const candidate of open) {
      candidate.total = (best[candidate.start] ?? 0) + cost(candidate.start, end) + penalty;
      if (candidate.total < lowest) [lowest, from] = [candidate.total, candidate.start];
    }
    best[end] = lowest;
    previous[end] = from;
    // Whoever is beaten by a change here can win no more, once a segment from here is long enough.
    for (const candidate of open) {
      if (candidate.total - penalty > lowest + slack)
        candidate.until = Math.min(candidate.until, end + reach);
    }
    open = open.filter(({ until }) => until > end);
    const opened = end - reach + stride;
    if (opened >= minLength && n - opened >= minLength)
      open.push({ start: opened, until: Number.POSITIVE_INFINITY, total: 0 });
  }
  const changes: number[] = [];
  for (let end = previous[n] ?? 0; end > 0; end = previous[end] ?? 0) changes.unshift(end);
  return { changes, total: best[n] ?? Number.NaN };
}

interface Candidate {
  readonly start: number;
  /** It may be dropped from this end on. */
  until: number;
  total: number;
}
