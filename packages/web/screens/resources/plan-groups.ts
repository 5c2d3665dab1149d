// The rows of the plan: what is allocated, by pool or by person, and what initiatives ask for that nobody planned.
import { type Allocation, type Business, datedDemands, type Pool } from '@evenkeel/core';
import { nameOf } from '../record/record-names.ts';

export type Grouping = 'pools' | 'people';

export interface PlanRow {
  readonly allocation: Allocation;
  /** The work; by person also the pool. */
  readonly label: string;
  readonly detail: string | null;
}

/** A demand that is not covered by allocations yet. */
export interface AskedRow {
  readonly id: string;
  readonly initiative: string;
  readonly name: string;
  readonly amountPerMonth: number;
  readonly from: string;
  readonly to: string;
}

export interface PlanGroup {
  readonly key: string;
  readonly noun: 'pool' | 'person';
  readonly id: string;
  readonly name: string;
  /** Of a pool of people by person: null, for their hours are hours. */
  readonly pool: Pool | null;
  readonly rows: readonly PlanRow[];
  readonly asked: readonly AskedRow[];
}

/** Groups in the order of the business; people without hours and without work are left out. */
export function planGroups(
  business: Business,
  grouping: Grouping,
  isAsked: (pool: string, initiative: string) => boolean,
): readonly PlanGroup[] {
  const pools = new Map(business.pools.map((pool) => [pool.id as string, pool]));
  const workOf = ({ activity, initiative }: Allocation): string =>
    activity === null
      ? nameOf(business, 'initiative', initiative ?? '')
      : nameOf(business, 'activity', activity);
  const inOrder = (rows: readonly PlanRow[]): readonly PlanRow[] =>
    [...rows].sort(
      (a, b) =>
        (a.label < b.label ? -1 : a.label > b.label ? 1 : 0) ||
        (a.allocation.from < b.allocation.from ? -1 : 1),
    );
  if (grouping === 'pools') {
    const demands = datedDemands(business);
    return business.pools.map((pool) => ({
      key: `pool/${pool.id}`,
      noun: 'pool' as const,
      id: pool.id,
      name: pool.name,
      pool,
      rows: inOrder(
        business.allocations
          .filter((one) => one.pool === pool.id)
          .map((allocation) => ({
            allocation,
            label: workOf(allocation),
            detail: allocation.person === null ? null : nameOf(business, 'person', allocation.person),
          })),
      ),
      asked: demands
        .filter(({ demand }) => demand.pool === pool.id && isAsked(pool.id, demand.initiative))
        .map(({ demand, initiative, from, to }) => ({
          id: demand.id,
          initiative: initiative.id,
          name: initiative.name,
          amountPerMonth: demand.amountPerMonth,
          from,
          to,
        })),
    }));
  }
  return business.people.flatMap((person): readonly PlanGroup[] => {
    const own = business.allocations.filter((one) => {
      const pool = pools.get(one.pool);
      return pool?.kind === 'hours' && (one.person ?? pool.person) === person.id;
    });
    if (own.length === 0 && person.hoursPerWeek === null) return [];
    return [
      {
        key: `person/${person.id}`,
        noun: 'person',
        id: person.id,
        name: person.name,
        pool: null,
        rows: inOrder(
          own.map((allocation) => ({
            allocation,
            label: workOf(allocation),
            detail: pools.get(allocation.pool)?.name ?? null,
          })),
        ),
        asked: [],
      },
    ];
  });
}
