// What is left of each pool, month by month, once the work that goes on has taken its part.
import { capacitiesOf } from '../figures/capacity.ts';
import { groupBy } from '../figures/group-by.ts';
import type { Allocation } from '../model/allocation.ts';
import type { Business } from '../model/business.ts';
import type { Month } from '../model/fields.ts';
import type { Pool } from '../model/pool.ts';

export interface PoolSupply {
  readonly pool: Pool;
  /** What can really be used of it in each month, absences taken off. */
  readonly capacity: readonly number[];
  /** What ongoing work and kept initiatives take. */
  readonly taken: readonly number[];
  /** What can be given to something new; never negative. */
  readonly left: readonly number[];
  /** Whether it is taken beyond its capacity in some month. */
  readonly isOver: boolean;
  readonly carriesOver: boolean;
  /** The last month for which ongoing work has a plan; null when it has none. */
  readonly plannedUntil: Month | null;
}

/**
 * Pools without a capacity limit nothing and are left out.
 *
 * @param keeps whose allocations stay as they are.
 */
export function poolSupplies(
  business: Business,
  months: readonly Month[],
  keeps: (allocation: Allocation) => boolean,
): readonly PoolSupply[] {
  const byPool = groupBy(business.allocations.filter(keeps), ({ pool }) => pool);
  const capacities = capacitiesOf(business);
  return business.pools.flatMap((pool) => {
    if (pool.capacityPerMonth === null) return [];
    const own = byPool.get(pool.id) ?? [];
    const carriesOver = pool.carriesOver || pool.kind === 'money';
    const capacity = months.map((month) => capacities.ofPool(pool, month).practical);
    const plannedUntil = lastPlannedMonth(own);
    const taken = takenIn(own, months, plannedUntil);
    const rest = capacity.map((amount, at) => amount - (taken[at] ?? 0));
    return [
      {
        pool,
        capacity,
        taken,
        left: carriesOver ? spendable(rest) : rest.map((amount) => Math.max(0, clean(amount))),
        isOver: rest.some((amount, at) => amount < -1e-6 * (capacity[at] ?? 0)),
        carriesOver,
        plannedUntil,
      },
    ];
  });
}

/** Work that goes on does not end with its plan: after the last planned month it takes what it took in that one. */
function takenIn(
  allocations: readonly Allocation[],
  months: readonly Month[],
  last: Month | null,
): readonly number[] {
  return months.map((month) =>
    allocations.reduce((sum, { activity, from, to, amountPerMonth }) => {
      const asked = activity !== null && last !== null && month > last ? last : month;
      return asked >= from && asked <= to ? sum + amountPerMonth : sum;
    }, 0),
  );
}

function lastPlannedMonth(allocations: readonly Allocation[]): Month | null {
  return allocations.reduce<Month | null>(
    (last, { activity, to }) => (activity !== null && (last === null || to > last) ? to : last),
    null,
  );
}

/**
 * Money that is short in one month must have been kept back before: in each month only so much may be given away that
 * no later month falls below zero.
 */
function spendable(rest: readonly number[]): readonly number[] {
  let sum = 0;
  const until = rest.map((amount) => (sum += amount));
  for (let at = until.length - 2; at >= 0; at--) until[at] = Math.min(until[at] ?? 0, until[at + 1] ?? 0);
  return until.map((amount, at) => {
    const before = Math.max(0, at === 0 ? 0 : (until[at - 1] ?? 0));
    return Math.max(0, clean(Math.max(0, amount) - before));
  });
}

/** Ten digits: 155.10000000000002 hours are 155.1. */
function clean(amount: number): number {
  return Number(amount.toPrecision(10));
}
