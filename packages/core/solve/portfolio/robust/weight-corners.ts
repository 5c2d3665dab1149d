// The extreme points of a set of weights: intervals for each criterion, and a sum of one.

export type Weights = Readonly<Record<string, number>>;
export type WeightIntervals = Readonly<Record<string, { readonly low: number; readonly high: number }>>;

/** The corners of more would be too many to visit. */
export const MOST_CRITERIA = 12;

/** What a sum of weights may miss. */
const ROUNDING = 1e-9;

/**
 * Every corner once. At a corner all weights but one stand at an end of their interval, and that one makes the sum 1.
 *
 * @returns none when no weights within the intervals sum to 1. Cost: criteria · 2^(criteria − 1).
 * @throws RangeError for more than {@link MOST_CRITERIA} criteria.
 * @example weightCorners({ a: { low: 0.3, high: 0.7 }, b: { low: 0, high: 1 } }) // a 0.7 b 0.3, a 0.3 b 0.7
 */
export function weightCorners(intervals: WeightIntervals): readonly Weights[] {
  const criteria = Object.keys(intervals);
  if (criteria.length > MOST_CRITERIA)
    throw new RangeError('too many criteria to visit every corner of their weights');
  const corners = new Map<string, Weights>();
  for (const free of criteria) {
    const others = criteria.filter((criterion) => criterion !== free);
    for (let ends = 0; ends < 2 ** others.length; ends++) {
      const weights: Record<string, number> = {};
      let left = 1;
      for (const [at, criterion] of others.entries()) {
        const { low = 0, high = 1 } = intervals[criterion] ?? {};
        const weight = (ends >> at) & 1 ? high : low;
        weights[criterion] = weight;
        left -= weight;
      }
      const { low = 0, high = 1 } = intervals[free] ?? {};
      if (left < low - ROUNDING || left > high + ROUNDING) continue;
      weights[free] = Math.min(high, Math.max(low, left));
      const key = criteria.map((criterion) => (weights[criterion] ?? 0).toFixed(9)).join(' ');
      if (!corners.has(key)) corners.set(key, weights);
    }
  }
  return [...corners.values()];
}
