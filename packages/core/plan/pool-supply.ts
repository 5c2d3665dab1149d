// What is left of each pool, month by month, once the work that goes on has taken its part.
import { groupBy } from '../figures/group-by.ts';
import type { Absence } from '../model/absence.ts';
import type { Allocation } from '../model/allocation.ts';
import type { Business } from '../model/business.ts';
import type { Day, Month } from '../model/fields.ts';
import { addDays, monthOf } from '../model/period.ts';
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
  return business.pools.flatMap((pool) => {
    const most = pool.capacityPerMonth;
    if (most === null) return [];
    const own = byPool.get(pool.id) ?? [];
    const carriesOver = pool.carriesOver || pool.kind === 'money';
    const capacity = months.map((month) =>
      isAlive(pool, month) ? most * (pool.practicalShare ?? 1) * (1 - absentShare(business, pool, month)) : 0,
    );
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

function isAlive({ from, to }: Pool, month: Month): boolean {
  return (from === null || month >= from) && (to === null || month <= to);
}

/** The share of a month's working days on which the people of a pool are away; of several, by their weekly hours. */
function absentShare(business: Business, pool: Pool, month: Month): number {
  if (pool.kind !== 'hours' || business.absences.length === 0) return 0;
  const days = workingDays(month);
  if (days.length === 0) return 0;
  const own = peopleOf(business, pool);
  const away = (person: string | null): number => {
    const spans = business.absences.filter((one) => one.person === null || one.person === person);
    return days.filter((day) => spans.some((span) => isIn(span, day))).length / days.length;
  };
  if (own.length === 0) return away(null);
  const hours = own.reduce((sum, one) => sum + one.hours, 0);
  return hours === 0 ? away(null) : own.reduce((sum, one) => sum + away(one.id) * one.hours, 0) / hours;
}

function peopleOf({ people, skills }: Business, pool: Pool): readonly { id: string; hours: number }[] {
  const ids = new Set(
    pool.person === null
      ? skills.filter((skill) => skill.pool === pool.id).map(({ person }) => person as string)
      : [pool.person as string],
  );
  return people
    .filter(({ id }) => ids.has(id))
    .map(({ id, hoursPerWeek }) => ({ id, hours: hoursPerWeek ?? 40 }));
}

function isIn({ from, to }: Absence, day: Day): boolean {
  return day >= from && day <= to;
}

/** Monday to Friday. */
function workingDays(month: Month): readonly Day[] {
  const days: Day[] = [];
  for (let day: Day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(day);
  }
  return days;
}
