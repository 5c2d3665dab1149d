// How many months of the window have nothing recorded: a reason to doubt a finding about money or hours.
import type { Context } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';
import type { Month } from '../model/fields.ts';
import { isWithin, monthsBetween } from '../model/period.ts';

/** Stops as soon as every month is seen; at worst its cost grows with the totals. */
export function emptyMonths({ business, window }: Context, resource: Resource): number {
  const { money, time } = business.totals;
  const all = monthsBetween(window.from, window.to) + 1;
  const seen = new Set<Month>();
  for (const total of resource === 'money' ? money : time) {
    if ('nature' in total && total.nature !== 'spending') continue;
    if (!isWithin(total.month, window)) continue;
    seen.add(total.month);
    if (seen.size === all) return 0;
  }
  return all - seen.size;
}
