// The allocations that give an initiative what it asks for, from its start on, as one set of changes.
import {
  addMonths,
  askedNotPlanned,
  type Business,
  type Change,
  datedDemands,
  monthsOf,
} from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

/** Months that are over are not planned any more; months with the same amount make one allocation. */
export function planNeeds(business: Business, initiative: string, now: string): readonly Change[] {
  const demands = business.demands.filter((one) => one.initiative === initiative);
  const dated = datedDemands({ ...business, demands }).filter(({ to }) => to >= now);
  const ends = dated.map(({ to }) => to).sort();
  const last = ends.at(-1);
  if (last === undefined) return [];
  const asked = askedNotPlanned({ ...business, demands }, monthsOf({ from: now, to: last }));
  const changes: Change[] = [];
  const taken: string[] = [];
  for (const [pool, months] of asked) {
    for (const { from, to, amount } of stretches(months)) {
      const id = newKey(business, 'allocation', `${initiative}-${pool}`, taken);
      taken.push(id);
      changes.push({
        kind: 'create',
        noun: 'allocation',
        id,
        set: { pool, initiative, amountPerMonth: amount, from, to },
      });
    }
  }
  return changes;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

function stretches(months: ReadonlyMap<string, number>): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [month, amount] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = found.at(-1);
    if (before && before.amount === amount && addMonths(before.to, 1) === month) {
      found[found.length - 1] = { ...before, to: month };
    } else found.push({ from: month, to: month, amount });
  }
  return found;
}
