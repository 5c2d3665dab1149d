// What the rules about pools share: the load of each pool, and the amount of a pool in a sentence.
import type { Figure } from '../assess/figure.ts';
import type { Cost } from '../assess/finding.ts';
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import type { MessageValue } from '../model/message.ts';
import type { Pool } from '../model/pool.ts';
import { comingMonths } from './fit-allocations.ts';
import { cost, hours, money, need, quantity, untold } from './values.ts';

export const noPools: Untold = untold('no-pools', [need('pools', 10)]);

export interface PoolLoad {
  readonly pool: Pool;
  readonly figure: Figure;
}

/** The pools whose coming months can be judged, and what is missing for the others. */
export function poolLoads(
  { business }: Context,
  measured: Measured,
): { readonly told: readonly PoolLoad[]; readonly untold: readonly Untold[] } {
  const all = business.pools.map((pool) => ({ pool, figure: measured.figure(`pool-load:${pool.id}`) }));
  return {
    told: all.filter(isTold),
    untold: all
      .filter(({ figure }) => figure.status !== 'not-applicable')
      .filter((one) => !isTold(one))
      .map(({ pool, figure }) => {
        const data = { pool: pool.name };
        const needs = figure.needs.length > 0 ? figure.needs : [need('allocations-ahead', 10, data)];
        return untold('pool-load', needs, data);
      }),
  };
}

/** A pool without any capacity has no load, but its months can be judged all the same. */
function isTold({ figure }: PoolLoad): boolean {
  return (figure.status === 'ok' || figure.status === 'invalid-input') && comingMonths(figure).length > 0;
}

/** What a finding about a pool costs; machine hours and days are neither money nor work. */
export function poolCost({ kind }: Pool, amount: number): Partial<Cost> {
  return kind === 'money' || kind === 'hours' ? cost(kind, amount) : {};
}

export function poolAmount(context: Context, { kind, unit }: Pool, amount: number): MessageValue {
  if (kind === 'money') return money(context, amount);
  return kind === 'hours' ? hours(amount) : quantity(amount, unit);
}
