// How sure a total variation is: months are drawn again, and the distance is computed for each draw.
import { bootstrapBlocks } from '../stats/bootstrap-blocks.ts';
import { quantile } from '../stats/quantile.ts';
import { smallSampleStretch } from '../stats/small-sample-stretch.ts';

/** Drawn with the same numbers every time, so that the same facts give the same interval (conventions). */
export const INTERVAL = { seed: 20_551, draws: 1000, blockLength: 1, level: 0.9, leastMonths: 6 } as const;

/**
 * A 90 % interval of the total variation between priorities and what was used, from `rows` of one month each.
 *
 * Bootstrap of months (Efron 1979; in blocks Politis & Romano 1992): half-width = the larger distance from the value
 * to the 5th and the 95th percentile of the draws, stretched by √(n/(n − 1)) · t₀.₉₅(n − 1)/1.645 for the small number
 * of months n, and cut to 0..1. Plain percentiles are too narrow for a dozen months, and lie too high where the
 * distance is near 0, for chance can only add to it; the test beside this file shows how often this interval is right.
 *
 * Cost grows with draws × months × categories. Amounts below zero in a draw count as zero.
 *
 * @param priorities shares of the categories, sum 1.
 * @param rows what each category got, month by month; at least six.
 * @param value the distance over all rows.
 * @returns null when no draw leaves anything.
 */
export function totalVariationInterval(
  priorities: readonly number[],
  rows: readonly Float64Array[],
  value: number,
): readonly [number, number] | null {
  if (rows.length < INTERVAL.leastMonths)
    throw new RangeError(`totalVariationInterval: ${rows.length} months`);
  const sums = new Float64Array(priorities.length);
  const drawn = bootstrapBlocks({
    ...INTERVAL,
    count: rows.length,
    statistic(places) {
      sums.fill(0);
      for (const place of places) {
        const row = rows[place];
        if (!row) continue;
        for (let index = 0; index < sums.length; index += 1) sums[index] = at(sums, index) + at(row, index);
      }
      return distance(priorities, sums);
    },
  });
  if (drawn.length === 0) return null;
  const tail = (1 - INTERVAL.level) / 2;
  const spread = Math.max(quantile(drawn, 1 - tail) - value, value - quantile(drawn, tail), 0);
  const half = spread * smallSampleStretch(rows.length, INTERVAL.level);
  return [Math.max(0, value - half), Math.min(1, value + half)];
}

/** NaN when nothing is left. */
function distance(priorities: readonly number[], sums: Float64Array): number {
  let total = 0;
  for (let index = 0; index < sums.length; index += 1) total += Math.max(0, at(sums, index));
  if (total === 0) return Number.NaN;
  let moved = 0;
  for (let index = 0; index < sums.length; index += 1) {
    moved += Math.abs((priorities[index] ?? 0) - Math.max(0, at(sums, index)) / total);
  }
  return Math.min(1, moved / 2);
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
