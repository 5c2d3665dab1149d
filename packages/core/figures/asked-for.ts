// What initiatives need of pools, in months of the calendar, and the part of it that nobody has planned yet.
import type { Business } from '../model/business.ts';
import type { Demand } from '../model/demand.ts';
import type { Month } from '../model/fields.ts';
import type { Initiative } from '../model/initiative.ts';
import { addMonths, isWithin, monthOf, monthsBetween, monthsOf, overlapMonths } from '../model/period.ts';

/** A demand with the months of the calendar that it falls into. */
export interface DatedDemand {
  readonly demand: Demand;
  readonly initiative: Initiative;
  readonly from: Month;
  readonly to: Month;
}

/** The longest an initiative is looked at. */
const MOST_MONTHS = 120;

/**
 * The demands of initiatives that are planned or running and of which a start is known: `start`, else the earliest
 * possible one. A demand without a last month of an initiative without length cannot be dated, and is left out.
 */
export function datedDemands({
  demands,
  initiatives,
}: Pick<Business, 'demands' | 'initiatives'>): readonly DatedDemand[] {
  const byId = new Map(initiatives.map((one) => [one.id as string, one]));
  return demands.flatMap((demand): readonly DatedDemand[] => {
    const initiative = byId.get(demand.initiative);
    if (!initiative || initiative.status === 'done' || initiative.status === 'stopped') return [];
    const start = firstMonthOf(initiative);
    const last = demand.lastMonth ?? monthsTaken(initiative);
    const first = demand.firstMonth ?? 1;
    if (start === null || last === null || last < first) return [];
    return [
      {
        demand,
        initiative,
        from: addMonths(start, first - 1),
        to: addMonths(start, Math.min(last, MOST_MONTHS) - 1),
      },
    ];
  });
}

export function firstMonthOf({ start, earliestStart }: Initiative): Month | null {
  return start === null ? earliestStart : monthOf(start);
}

/** How many months an initiative takes: as told, else from its first to its last month. */
export function monthsTaken({ durationMonths, start, end }: Initiative): number | null {
  if (durationMonths !== null) return durationMonths;
  if (start === null || end === null || end < start) return null;
  return monthsBetween(monthOf(start), monthOf(end)) + 1;
}

/**
 * By pool and month: what initiatives ask for beyond what is allocated to them of that pool in that month. Months
 * outside `months` (in order) are left out. Cost grows with demands × months.
 */
export function askedNotPlanned(
  business: Pick<Business, 'demands' | 'initiatives' | 'allocations'>,
  months: readonly Month[],
): ReadonlyMap<string, ReadonlyMap<Month, number>> {
  const [first, last] = [months[0], months.at(-1)];
  const asked = new Map<string, Map<Month, number>>();
  if (business.demands.length === 0 || first === undefined || last === undefined) return asked;
  const planned = (initiative: string, pool: string, month: Month): number =>
    business.allocations.reduce(
      (sum, one) =>
        one.initiative === initiative && one.pool === pool && isWithin(month, one)
          ? sum + one.amountPerMonth
          : sum,
      0,
    );
  const byPair = new Map<string, { initiative: string; pool: string; months: Map<Month, number> }>();
  for (const { demand, from, to } of datedDemands(business)) {
    if (overlapMonths({ from, to }, { from: first, to: last }) === 0) continue;
    const key = `${demand.initiative} ${demand.pool}`;
    const pair = byPair.get(key) ?? {
      initiative: demand.initiative,
      pool: demand.pool,
      months: new Map<Month, number>(),
    };
    byPair.set(key, pair);
    for (const month of monthsOf({ from: from > first ? from : first, to: to < last ? to : last })) {
      pair.months.set(month, (pair.months.get(month) ?? 0) + demand.amountPerMonth);
    }
  }
  for (const { initiative, pool, months: wanted } of byPair.values()) {
    for (const [month, amount] of wanted) {
      const open = amount - planned(initiative, pool, month);
      if (open <= 1e-9 * Math.max(1, amount)) continue;
      const own = asked.get(pool) ?? new Map<Month, number>();
      asked.set(pool, own.set(month, (own.get(month) ?? 0) + open));
    }
  }
  return asked;
}
