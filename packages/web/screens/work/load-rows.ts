// What pools and people are planned for, as rows of load bars: one month of all, or one pool month by month.
import { type Allocation, type Business, capacitiesOf, isWithin, type Pool } from '@evenkeel/core';
import type { LoadPool } from '../../charts/load-bar.ts';
import { nameOf } from '../record/record-names.ts';

/** Every pool that exists in the month. */
export function poolLoads(business: Business, month: string): readonly LoadPool[] {
  return business.pools
    .filter((pool) => isAlive(pool, month) || allocationsIn(business, pool.id, month).length > 0)
    .map((pool) => poolLoad(business, pool, month, pool.id, pool.name));
}

/** One pool in each of the months; `label` writes a month. */
export function poolByMonth(
  business: Business,
  pool: Pool,
  months: readonly string[],
  label: (month: string) => string,
): readonly LoadPool[] {
  return months.map((month) => poolLoad(business, pool, month, month, label(month)));
}

/** People with hours a week or with work planned for them. */
export function personLoads(business: Business, month: string): readonly LoadPool[] {
  const hours = new Map(
    business.pools.filter(({ kind }) => kind === 'hours').map((pool) => [pool.id as string, pool]),
  );
  const capacities = capacitiesOf(business);
  return business.people.flatMap((person) => {
    const own = business.allocations.filter((one) => {
      const pool = hours.get(one.pool);
      return pool !== undefined && isWithin(month, one) && (one.person ?? pool.person) === person.id;
    });
    if (own.length === 0 && person.hoursPerWeek === null) return [];
    const capacity = capacities.ofPerson(person, month).practical;
    return [{ id: person.id, label: person.name, capacity, parts: partsOf(business, own) }];
  });
}

function poolLoad(business: Business, pool: Pool, month: string, id: string, label: string): LoadPool {
  const capacity = capacitiesOf(business).ofPool(pool, month).practical;
  return { id, label, capacity, parts: partsOf(business, allocationsIn(business, pool.id, month)) };
}

function allocationsIn({ allocations }: Business, pool: string, month: string): readonly Allocation[] {
  return allocations.filter((one) => one.pool === pool && isWithin(month, one));
}

/** Several allocations to the same work (by different people) are one part. */
function partsOf(business: Business, allocations: readonly Allocation[]): LoadPool['parts'] {
  const amounts = new Map<string, number>();
  for (const { activity, initiative, amountPerMonth } of allocations) {
    const key = activity === null ? `initiative/${initiative}` : `activity/${activity}`;
    amounts.set(key, (amounts.get(key) ?? 0) + amountPerMonth);
  }
  return [...amounts]
    .map(([id, amount]) => {
      const [noun = '', key = ''] = id.split('/');
      return { id, label: nameOf(business, noun, key), amount };
    })
    .sort((a, b) => b.amount - a.amount || (a.label < b.label ? -1 : 1));
}

function isAlive({ from, to }: Pool, month: string): boolean {
  return (from === null || month >= from) && (to === null || month <= to);
}
