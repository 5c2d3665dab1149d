// What is planned of money in the coming months: allocations of work, needs and costs of initiatives, benefits, new pools.
import type { Month } from '../../model/fields.ts';
import type { Initiative } from '../../model/initiative.ts';
import { addMonths, isWithin, monthOf, monthsBetween, monthsOf, type Period } from '../../model/period.ts';
import { type Context, groupBy } from '../context.ts';
import type { Resource } from '../usage.ts';

export interface PlannedCash {
  /**
   * Planned spending by piece of work and month. A month that is named replaces the running average of that work; an
   * initiative with any plan never has a running average.
   */
  readonly spending: ReadonlyMap<string, ReadonlyMap<Month, number>>;
  readonly benefits: ReadonlyMap<
    Month,
    { readonly low: number; readonly likely: number; readonly high: number }
  >;
  /** What pools cost that begin in a coming month: what they cost before is in the books. */
  readonly newPools: ReadonlyMap<Month, number>;
  /** Open initiatives of which is not known what they cost, or when they run. */
  readonly unplanned: readonly Initiative[];
  /** Initiatives that are done or stopped: they spend no more. */
  readonly over: ReadonlySet<string>;
}

/** Cost grows with allocations, demands and benefits, and the months ahead. */
export function plannedCash(context: Context, ahead: Period): PlannedCash {
  const { business } = context;
  const { spending, unplanned } = plannedUse(context, 'money', ahead);
  const over = business.initiatives.filter((one) => !isOpen(one)).map(({ id }) => `initiative/${id}`);
  return {
    spending,
    benefits: benefitsOf(context, ahead),
    newPools: newPoolsOf(context, ahead),
    unplanned,
    over: new Set(over),
  };
}

/**
 * What each piece of work is planned to use of one resource in each month: its allocations; of an open initiative without any
 * its demands, and of money at last its planned cost spread over its months.
 */
export function plannedUse(
  { business, find }: Pick<Context, 'business' | 'find'>,
  resource: Resource,
  ahead: Period,
): Pick<PlannedCash, 'spending' | 'unplanned'> {
  const isOfResource = (pool: string): boolean => find('pool', pool)?.kind === resource;
  const allocations = groupBy(
    business.allocations.filter(({ pool }) => isOfResource(pool)),
    ({ activity, initiative }) => (activity !== null ? `activity/${activity}` : `initiative/${initiative}`),
  );
  const demands = groupBy(
    business.demands.filter(({ pool }) => isOfResource(pool)),
    ({ initiative }) => initiative,
  );
  const spending = new Map<string, ReadonlyMap<Month, number>>();
  for (const [key, own] of allocations) {
    const work = new Map<Month, number>();
    if (key.startsWith('initiative/') && !isOpen(find('initiative', key.slice('initiative/'.length))))
      continue;
    for (const { from, to, amountPerMonth } of own) addAll(work, { from, to }, ahead, amountPerMonth);
    spending.set(key, work);
  }
  const unplanned: Initiative[] = [];
  for (const initiative of business.initiatives) {
    const key = `initiative/${initiative.id}`;
    if (!isOpen(initiative) || spending.has(key)) continue;
    const life = lifeOf(initiative);
    const own = demands.get(initiative.id) ?? [];
    const cost = resource === 'money' ? initiative.costMinor : null;
    if (life === null || (own.length === 0 && cost === null)) {
      unplanned.push(initiative);
      continue;
    }
    const work = new Map<Month, number>();
    for (const { firstMonth, lastMonth, amountPerMonth } of own) {
      const from = addMonths(life.from, (firstMonth ?? 1) - 1);
      const end = lastMonth === null ? life.to : addMonths(life.from, lastMonth - 1);
      addAll(work, { from, to: end < life.to ? end : life.to }, ahead, amountPerMonth);
    }
    if (own.length === 0) {
      const months = monthsBetween(life.from, life.to) + 1;
      addAll(work, life, ahead, (cost ?? 0) / months);
    }
    spending.set(key, work);
  }
  return { spending, unplanned };
}

/** The months in which an initiative runs; null while that is not known. */
function lifeOf({ start, end, earliestStart, durationMonths }: Initiative): Period | null {
  const from = start === null ? earliestStart : monthOf(start);
  if (from === null) return null;
  const to =
    end !== null ? monthOf(end) : durationMonths === null ? null : addMonths(from, durationMonths - 1);
  return to === null || to < from ? null : { from, to };
}

function benefitsOf({ business, find }: Context, ahead: Period): PlannedCash['benefits'] {
  const sums = new Map<Month, { low: number; likely: number; high: number }>();
  for (const { goal, initiative, low, likely, high, afterMonths, months } of business.benefits) {
    const own = find('initiative', initiative);
    const life = own && own.status !== 'stopped' ? lifeOf(own) : null;
    if (goal !== null || !own || life === null) continue;
    const chance = own.successChance ?? 1;
    const from = addMonths(life.to, 1 + (afterMonths ?? 0));
    const to = months === null ? ahead.to : addMonths(from, months - 1);
    // What began before the books end is in the books already.
    if (from < ahead.from) continue;
    for (const month of monthsOf(ahead)) {
      if (!isWithin(month, { from, to })) continue;
      const sum = sums.get(month) ?? { low: 0, likely: 0, high: 0 };
      // What may fail altogether brings nothing where it is seen low.
      sum.low += chance < 1 ? Math.min(0, low) : low;
      sum.likely += chance * likely;
      sum.high += high;
      sums.set(month, sum);
    }
  }
  return sums;
}

function newPoolsOf({ business }: Context, ahead: Period): ReadonlyMap<Month, number> {
  const costs = new Map<Month, number>();
  for (const { from, to, costPerMonthMinor } of business.pools) {
    if (from === null || from < ahead.from || costPerMonthMinor === null) continue;
    addAll(costs, { from, to: to ?? ahead.to }, ahead, costPerMonthMinor);
  }
  return costs;
}

function addAll(sums: Map<Month, number>, of: Period, ahead: Period, amount: number): void {
  const from = of.from > ahead.from ? of.from : ahead.from;
  const to = of.to < ahead.to ? of.to : ahead.to;
  for (const month of monthsOf({ from, to })) sums.set(month, (sums.get(month) ?? 0) + amount);
}

function isOpen(initiative: Initiative | null): boolean {
  return initiative?.status === 'planned' || initiative?.status === 'active';
}
