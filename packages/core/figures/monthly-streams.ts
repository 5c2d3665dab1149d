// What each top goal, and no goal, got of one resource in each month: the rows that are drawn again for an interval.
import type { Period } from '../model/period.ts';
import { monthsOf } from '../model/period.ts';
import { type Context, workKey } from './context.ts';
import { destinationsOf } from './flow.ts';
import { type MonthlyTotal, monthlyTotals, type Resource } from './monthly-totals.ts';

export interface MonthlyStreams {
  /** For each month of the period, what each category got, in the given order of categories. */
  readonly rows: readonly Float64Array[];
  /** Entries of each month, overhead and refunded work left out. */
  readonly entries: readonly number[];
}

/**
 * Overhead is left out, and so is work that over the whole period got more back than it cost. A single month of a
 * piece of work may well be below zero. Cost grows with the totals.
 *
 * @param categories `goal/x` for each top goal, and `no-goal`.
 */
export function monthlyStreams(
  context: Context,
  resource: Resource,
  period: Period,
  categories: readonly string[],
): MonthlyStreams {
  const months = new Map(monthsOf(period).map((month, index) => [month, index]));
  const places = new Map(categories.map((category, index) => [category, index]));
  const rows = [...months].map(() => new Float64Array(categories.length));
  const entries = [...months].map(() => 0);
  for (const work of byWork(monthlyTotals(context, resource, period))) {
    const [first] = work;
    if (!first || work.reduce((sum, { amount }) => sum + amount, 0) <= 0) continue;
    const targets = destinationsOf(context, context.workOf(first)).flatMap(({ to, share }) => {
      const place = places.get(to);
      return place === undefined ? [] : [{ place, share }];
    });
    if (targets.length === 0) continue;
    for (const { month, amount, entries: count } of work) {
      const at = months.get(month) ?? 0;
      const row = rows[at];
      if (!row) continue;
      entries[at] = (entries[at] ?? 0) + count;
      for (const { place, share } of targets) row[place] = (row[place] ?? 0) + amount * share;
    }
  }
  return { rows, entries };
}

/** The shares of the categories over some of the rows; null when nothing is left. Below zero counts as zero. */
export function sharesOver(rows: Iterable<Float64Array>, categories: number): Float64Array | null {
  const sums = new Float64Array(categories);
  for (const row of rows) {
    for (let index = 0; index < categories; index += 1) sums[index] = (sums[index] ?? 0) + (row[index] ?? 0);
  }
  let total = 0;
  for (let index = 0; index < categories; index += 1) {
    sums[index] = Math.max(0, sums[index] ?? 0);
    total += sums[index] ?? 0;
  }
  return total > 0 ? sums.map((sum) => sum / total) : null;
}

/** By piece of work and month, in an order that does not depend on the order of the totals. */
function byWork(totals: readonly MonthlyTotal[]): readonly (readonly MonthlyTotal[])[] {
  const works = new Map<string, Map<string, MonthlyTotal>>();
  for (const total of totals) {
    const key = workKey(total);
    const months = works.get(key) ?? new Map<string, MonthlyTotal>();
    works.set(key, months);
    const known = months.get(total.month);
    months.set(
      total.month,
      known
        ? { ...known, amount: known.amount + total.amount, entries: known.entries + total.entries }
        : total,
    );
  }
  return [...works]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, months]) => [...months.values()]);
}
