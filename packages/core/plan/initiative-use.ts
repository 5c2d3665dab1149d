// What an initiative uses of each pool, month by month from its beginning, and how long it takes.
import type { Allocation } from '../model/allocation.ts';
import type { Business } from '../model/business.ts';
import type { Initiative } from '../model/initiative.ts';
import { monthOf, monthsBetween } from '../model/period.ts';

/** Where a profile comes from: what was written as demands, what was planned as allocations, or the whole cost spread evenly. */
export type UseSource = 'demands' | 'allocations' | 'cost';

export interface InitiativeUse {
  readonly duration: number;
  readonly durationFrom: 'stated' | 'days' | 'demands' | 'assumed';
  /** By pool. */
  readonly use: ReadonlyMap<string, readonly number[]>;
  readonly sources: ReadonlyMap<string, UseSource>;
  /** Money it costs in each of its months, in minor units. */
  readonly costs: readonly number[];
}

/** Demands come first, then allocations; only where neither speaks of money is `costMinor` spread over the time. */
export function initiativeUse(business: Business, initiative: Initiative): InitiativeUse {
  const demands = business.demands.filter((one) => one.initiative === initiative.id);
  const allocations = business.allocations.filter((one) => one.initiative === initiative.id);
  const begin = beginOf(initiative, allocations);
  const planned = allocations.flatMap((one) => {
    const first = monthsBetween(begin, one.from);
    return monthsBetween(one.from, one.to) < 0
      ? []
      : [{ pool: one.pool as string, amount: one.amountPerMonth, first, last: monthsBetween(begin, one.to) }];
  });
  const longest = Math.max(
    0,
    ...demands.map(({ firstMonth, lastMonth }) => lastMonth ?? firstMonth ?? 1),
    ...(demands.length > 0 ? [] : planned.map(({ last }) => last + 1)),
  );
  const fromDays =
    initiative.start !== null && initiative.end !== null && initiative.end >= initiative.start
      ? monthsBetween(monthOf(initiative.start), monthOf(initiative.end)) + 1
      : null;
  const stated = initiative.durationMonths ?? fromDays;
  // What is needed after the stated end makes it longer: nothing that was written down is forgotten.
  const duration = Math.max(stated ?? 1, longest, 1);
  const use = new Map<string, number[]>();
  const sources = new Map<string, UseSource>();
  const add = (pool: string, source: UseSource, amount: number, first: number, last: number): void => {
    const own = use.get(pool) ?? new Array<number>(duration).fill(0);
    for (let at = Math.max(0, first); at <= Math.min(last, duration - 1); at++)
      own[at] = (own[at] ?? 0) + amount;
    use.set(pool, own);
    sources.set(pool, source);
  };
  for (const { pool, amountPerMonth, firstMonth, lastMonth } of demands)
    add(pool, 'demands', amountPerMonth, (firstMonth ?? 1) - 1, (lastMonth ?? duration) - 1);
  const demanded = new Set(use.keys());
  for (const { pool, amount, first, last } of planned)
    if (!demanded.has(pool)) add(pool, 'allocations', amount, first, last);
  const moneyPools = business.pools.filter(({ kind }) => kind === 'money');
  const hasMoney = moneyPools.some(({ id }) => use.has(id));
  const even = new Array<number>(duration).fill((initiative.costMinor ?? 0) / duration);
  const [budget] = moneyPools;
  if (!hasMoney && budget && (initiative.costMinor ?? 0) > 0)
    add(budget.id, 'cost', (initiative.costMinor ?? 0) / duration, 0, duration - 1);
  const costs = hasMoney
    ? even.map((_, at) => moneyPools.reduce((sum, { id }) => sum + (use.get(id)?.[at] ?? 0), 0))
    : even;
  return {
    duration,
    durationFrom:
      initiative.durationMonths !== null
        ? 'stated'
        : fromDays !== null
          ? 'days'
          : longest > 0
            ? 'demands'
            : 'assumed',
    use,
    sources,
    costs,
  };
}

/** The month from which its plan is counted. */
function beginOf(initiative: Initiative, allocations: readonly Allocation[]): string {
  const first = allocations.reduce((from, one) => (from === '' || one.from < from ? one.from : from), '');
  return initiative.start === null ? first : first === '' ? monthOf(initiative.start) : first;
}

/** The part of its use that lies at or after a month of its own, counted from 0. */
export function remainingUse(whole: InitiativeUse, done: number): InitiativeUse {
  const rest = (list: readonly number[]): readonly number[] => list.slice(done);
  return {
    ...whole,
    duration: Math.max(1, whole.duration - done),
    use: new Map([...whole.use].map(([pool, list]) => [pool, rest(list)])),
    costs: rest(whole.costs),
  };
}

/** Months between the month in which it began and another one. */
export function monthsDone(business: Business, initiative: Initiative, month: string): number {
  const begin = beginOf(
    initiative,
    business.allocations.filter((one) => one.initiative === initiative.id),
  );
  return begin === '' ? 0 : Math.max(0, monthsBetween(begin, month));
}
