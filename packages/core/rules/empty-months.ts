// How many months of the window have nothing recorded: a reason to doubt a finding about money or hours.
import type { Context } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';

export function emptyMonths(context: Context, resource: Resource): number {
  const { months, windowStart, works } = context.usageOf(resource);
  const empty = new Set([...months.keys()].filter((index) => index >= windowStart));
  for (const { entries } of works.values()) {
    for (const index of empty) if ((entries[index] ?? 0) > 0) empty.delete(index);
    if (empty.size === 0) return 0;
  }
  return empty.size;
}
