// What each top goal, and no goal, got of one resource in each month: the rows that are drawn again for an interval.
import type { Context } from './context.ts';
import { destinationsOf } from './flow.ts';
import type { Resource, WorkUsage } from './usage.ts';

export interface MonthlyStreams {
  /** For each month, what each category got, in the given order of categories. */
  readonly rows: readonly Float64Array[];
  /** Entries of each month, overhead and refunded work left out. */
  readonly entries: readonly number[];
}

/**
 * The streams of the window and of the same time before it. Overhead is left out, and so is work that over the whole
 * time got more back than it cost; a single month of a piece of work may well be below zero.
 * Cost grows with works × months.
 *
 * @param categories `goal/x` for each top goal, and `no-goal`.
 */
export function monthlyStreams(
  context: Context,
  resource: Resource,
  categories: readonly string[],
): { readonly now: MonthlyStreams; readonly before: MonthlyStreams } {
  const { works, months, windowStart } = context.usageOf(resource);
  const places = new Map(categories.map((category, index) => [category, index]));
  const rows = months.map(() => new Float64Array(categories.length));
  const entries = months.map(() => 0);
  for (const work of works.values()) {
    const targets = destinationsOf(context, context.workOf(work)).flatMap(({ to, share }) => {
      const place = places.get(to);
      return place === undefined ? [] : [{ place, share }];
    });
    if (targets.length === 0) continue;
    if (work.inWindow > 0) addMonths(work, targets, windowStart, months.length);
    if (sum(work.amounts, 0, windowStart) > 0) addMonths(work, targets, 0, windowStart);
  }
  return {
    now: { rows: rows.slice(windowStart), entries: entries.slice(windowStart) },
    before: { rows: rows.slice(0, windowStart), entries: entries.slice(0, windowStart) },
  };

  function addMonths(
    work: WorkUsage,
    targets: readonly { place: number; share: number }[],
    from: number,
    to: number,
  ): void {
    for (let month = from; month < to; month += 1) {
      const row = rows[month];
      const amount = work.amounts[month] ?? 0;
      entries[month] = (entries[month] ?? 0) + (work.entries[month] ?? 0);
      if (row) for (const { place, share } of targets) row[place] = (row[place] ?? 0) + amount * share;
    }
  }
}

/** Entries of the window behind the streams: overhead and refunded work left out. */
export function entriesOf(context: Context, resource: Resource): number {
  const { works, windowStart } = context.usageOf(resource);
  return [...works.values()]
    .filter(
      (work) => work.inWindow > 0 && destinationsOf(context, context.workOf(work))[0]?.to !== 'overhead',
    )
    .reduce((total, { entries }) => total + sum(entries, windowStart, entries.length), 0);
}

/** The shares of the categories over some of the rows; null when nothing is left. Below zero counts as zero. */
export function sharesOver(rows: readonly Float64Array[], categories: number): Float64Array | null {
  const sums = new Float64Array(categories);
  for (const row of rows) {
    for (let index = 0; index < categories; index += 1) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0);
  }
  let total = 0;
  for (let index = 0; index < categories; index += 1) {
    sums[index] = Math.max(0, sums[index] ?? 0);
    total += sums[index] ?? 0;
  }
  return total > 0 ? sums.map((amount) => amount / total) : null;
}

function sum(list: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += list[index] ?? 0;
  return total;
}
