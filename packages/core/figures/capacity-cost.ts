// What a pool costs by what it is planned for, and what its unused part costs, in an average month of the plan.
import type { Figure } from '../assess/figure.ts';
import { capacityCost } from '../methods/capacity-cost.ts';
import { message } from '../model/message.ts';
import { isWithin, monthOf } from '../model/period.ts';
import type { Pool } from '../model/pool.ts';
import { capacitiesOf } from './capacity.ts';
import { type Context, groupBy } from './context.ts';
import { plannedMonths } from './load.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const capacityCostMethod: Method = {
  methodId: 'capacity-cost',
  citation: 'Kaplan & Anderson 2004, Time-driven activity-based costing, Harvard Business Review 82(11)',
  formula: 'rate = cost / practical capacity; unused = rate × (practical capacity − used)',
  unit: 'minor-units',
  basis: 'published',
};

/**
 * `capacity-cost:<pool>` for every pool other than money of which the cost of a month is told: the cost of the practical
 * capacity that nothing is planned for, in an average month from this one on (of the past where nothing is planned
 * ahead). Parts are the works with `used` and `cost` of an average month; comparisons are the rate of one unit, and what
 * the used part costs. What people are paid is not used: the figure is the same for everybody.
 */
export function capacityCostFigures(context: Context): readonly Figure[] {
  const { business } = context;
  const priced = business.pools.filter(
    ({ kind, costPerMonthMinor }) => kind !== 'money' && costPerMonthMinor !== null,
  );
  if (priced.length === 0) return [];
  const byPool = groupBy(business.allocations, ({ pool }) => pool);
  const now = monthOf(context.today);
  const planned = plannedMonths(context);
  const ahead = planned.filter((month) => month >= now);
  const months = ahead.length > 0 ? ahead : planned;
  const capacities = capacitiesOf(business);
  return priced.map((pool) => {
    const name = { id: `capacity-cost:${pool.id}`, subject: { noun: 'pool', id: pool.id, name: pool.name } };
    const needs = needsOf(pool, business.allocations.length === 0);
    if (needs.length > 0) return cannotTell(capacityCostMethod, name, needs);
    // A pool costs nothing before it begins and after it ends.
    const own = months.filter((month) => capacities.ofPool(pool, month).theoretical > 0);
    const practical = own.reduce((sum, month) => sum + capacities.ofPool(pool, month).practical, 0);
    // A capacity next to nothing has no rate that means anything.
    if (!(practical > 0) || (pool.costPerMonthMinor ?? 0) / practical > 1e12) {
      const notes = [message('figure.load.without-capacity')];
      return cannotTell(capacityCostMethod, name, [], { notes, status: 'invalid-input' });
    }
    const used = new Map<string, number>();
    for (const one of byPool.get(pool.id) ?? []) {
      const key = one.activity === null ? `initiative/${one.initiative}` : `activity/${one.activity}`;
      const count = own.filter((month) => isWithin(month, one)).length;
      if (count > 0) used.set(key, (used.get(key) ?? 0) + one.amountPerMonth * count);
    }
    const uses = [...used].map(([id, quantity]) => ({ id, unitTime: 1, quantity }));
    const found = capacityCost((pool.costPerMonthMinor ?? 0) * own.length, practical, uses);
    const average = (amount: number): number => amount / own.length;
    const comparison = (id: string, value: number) => ({
      id,
      label: message(`figure.comparison.${id}`, { unit: pool.unit ?? 'h' }),
      value,
      unit: 'minor-units',
    });
    return told(
      capacityCostMethod,
      name,
      average(found.unusedCost),
      { noInterval: message('figure.no-interval.complete-count') },
      {
        n: uses.length,
        notes: [message('figure.note.unused-apart')],
        comparisons: [
          comparison('capacity-rate', found.rate),
          comparison('used-capacity-cost', average(found.assignedCost)),
        ],
        parts: found.uses.map((use) => {
          const [noun, id = ''] = use.id.split('/');
          const work = noun === 'activity' ? 'activity' : 'initiative';
          const values = { used: average(use.used), cost: average(use.cost) };
          return { noun: work, id, name: context.nameOf(work, id), values };
        }),
      },
    );
  });
}

function needsOf({ name, capacityPerMonth }: Pool, nothingPlanned: boolean) {
  return [
    ...(capacityPerMonth === null
      ? [{ what: message('need.pool-capacity', { pool: name }), minutes: 2 }]
      : []),
    ...(nothingPlanned ? [{ what: message('need.allocations'), minutes: 15 }] : []),
  ];
}
