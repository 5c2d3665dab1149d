// What each top goal, and no goal, was to get of one resource in each month, by the allocations.
import { isWithin, monthsOf } from '../model/period.ts';
import type { Context } from './context.ts';
import { destinationsOf } from './flow.ts';
import type { Resource } from './usage.ts';

/**
 * For each month of the window, what was planned for each category, in the given order (minor units or hours); shared
 * overhead is left out. Cost grows with allocations × months.
 *
 * @param categories `goal/x` for each top goal, and `no-goal`.
 */
export function plannedStreams(
  context: Context,
  resource: Resource,
  categories: readonly string[],
): readonly Float64Array[] {
  const places = new Map(categories.map((category, index) => [category, index]));
  const months = monthsOf(context.window);
  const rows = months.map(() => new Float64Array(categories.length));
  for (const allocation of context.business.allocations) {
    if (context.find('pool', allocation.pool)?.kind !== resource) continue;
    for (const { to, share } of destinationsOf(context, context.workOf(allocation))) {
      const place = places.get(to);
      if (place === undefined) continue;
      for (const [index, month] of months.entries()) {
        const row = isWithin(month, allocation) ? rows[index] : undefined;
        if (row) row[place] = (row[place] ?? 0) + allocation.amountPerMonth * share;
      }
    }
  }
  return rows;
}
