// How much of each pool is planned away, month by month.
import type { Figure, Need } from '../assess/figure.ts';
import { message } from '../model/message.ts';
import type { Pool } from '../model/pool.ts';
import { askedNotPlanned } from './asked-for.ts';
import { capacitiesOf, isAlive } from './capacity.ts';
import { type Context, groupBy } from './context.ts';
import { loadFigure, loadMethod, plannedMonths } from './load.ts';
import { cannotTell, notApplicable } from './outcome.ts';

/**
 * `pool-load:<pool>` for every pool. Outside its own months a pool has no capacity, so what is allocated there is over.
 * Cost grows with allocations and pools.
 */
export function poolLoadFigures(context: Context): readonly Figure[] {
  const { pools, allocations } = context.business;
  const byPool = groupBy(allocations, ({ pool }) => pool);
  const months = plannedMonths(context);
  const capacities = capacitiesOf(context.business);
  const asked = askedNotPlanned(context.business, months);
  return pools.map((pool) => {
    const name = { id: `pool-load:${pool.id}`, subject: { noun: 'pool', id: pool.id, name: pool.name } };
    const needs = missing(pool, allocations.length === 0);
    if (needs.length > 0) return cannotTell(loadMethod, name, needs);
    const own = byPool.get(pool.id) ?? [];
    if (own.length === 0 && !months.some((month) => isAlive(pool, month))) {
      return notApplicable(loadMethod, name, message('figure.load.pool-over', { pool: pool.name }));
    }
    return loadFigure(
      context,
      name,
      months,
      own,
      (month) => capacities.ofPool(pool, month),
      [],
      asked.get(pool.id),
    );
  });
}

function missing({ name, capacityPerMonth }: Pool, nothingPlanned: boolean): readonly Need[] {
  const needs: Need[] = [];
  if (capacityPerMonth === null)
    needs.push({ what: message('need.pool-capacity', { pool: name }), minutes: 2 });
  if (nothingPlanned) needs.push({ what: message('need.allocations'), minutes: 15 });
  return needs;
}
