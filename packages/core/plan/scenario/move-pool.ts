// What a scenario does to pools: more or less of one, and somebody hired.
import type { Allocation } from '../../model/allocation.ts';
import type { Month } from '../../model/fields.ts';
import { addMonths, isWithin, monthOf, monthsOf } from '../../model/period.ts';
import type { Pool } from '../../model/pool.ts';
import type { LeverAt } from './lever-at.ts';
import { partFromMonth } from './part-from-month.ts';

/** With less of a pool, what is planned of it from this month on is cut in one proportion, as far as it has to be to fit. */
export function changeCapacity({ edit, today, lever, tell }: LeverAt, target: string): void {
  const pool = edit.list('pool').find(({ id }) => id === target);
  if (!pool) {
    tell('pool-gone', { target });
    return;
  }
  if (pool.capacityPerMonth === null) {
    tell('pool-without-capacity', { pool: pool.name });
    return;
  }
  const factor = Math.max(0, 1 + lever.by / 100);
  const capacityPerMonth = rounded(pool, pool.capacityPerMonth * factor);
  edit.map('pool', (one) => (one.id === target ? [{ ...one, capacityPerMonth }] : [one]));
  // How much there is of a pool is recorded without a month: the change holds at once, and so does the cut.
  const from = monthOf(today);
  if (lever.from !== null && lever.from > from) tell('capacity-at-once', { pool: pool.name });
  if (lever.by >= 0) return;
  const planned = plannedByMonth(edit.list('allocation'), target, from);
  edit.map('allocation', (one) => {
    if (one.pool !== target) return [one];
    return partFromMonth(edit, one, from, (part) => {
      const most = Math.max(
        0,
        ...[...planned].filter(([month]) => isWithin(month, part)).map(([, amount]) => amount),
      );
      if (most <= capacityPerMonth * (1 + 1e-9)) return [part];
      return [{ ...part, amountPerMonth: floored(pool, (part.amountPerMonth * capacityPerMonth) / most) }];
    });
  });
}

/**
 * A pool of its own from a month on, for there was nobody before. It takes over what is too much in the pool it helps; what
 * the hours cost is taken from that pool where it is known.
 */
export function hire({ edit, today, lever, tell }: LeverAt, target: string): void {
  const pool = edit.list('pool').find(({ id }) => id === target);
  if (!pool) {
    tell('pool-gone', { target });
    return;
  }
  if (lever.by < 0) {
    tell('hire-below-nothing', { pool: pool.name });
    return;
  }
  const next = addMonths(monthOf(today), 1);
  const from = lever.from !== null && lever.from > next ? lever.from : next;
  const perUnit =
    pool.costPerMonthMinor === null || !pool.capacityPerMonth
      ? null
      : pool.costPerMonthMinor / pool.capacityPerMonth;
  if (perUnit === null) tell('hire-without-cost', { pool: pool.name });
  const id = edit.fresh('pool', `${target}-${from}`);
  edit.add('pool', {
    ...pool,
    id,
    name: `${pool.name} +${lever.by}`,
    person: null,
    capacityPerMonth: lever.by,
    costPerMonthMinor: perUnit === null ? null : Math.round(perUnit * lever.by),
    from,
    to: null,
  });
  const capacity = pool.capacityPerMonth;
  if (capacity === null) return;
  const planned = plannedByMonth(edit.list('allocation'), target, from);
  let over = Math.min(lever.by, Math.max(0, ...[...planned.values()].map((amount) => amount - capacity)));
  const largest = [...edit.list('allocation')]
    .filter((one) => one.pool === target && one.to >= from)
    .sort((a, b) => b.amountPerMonth - a.amountPerMonth || (a.id < b.id ? -1 : 1));
  for (const allocation of largest) {
    const moved = Math.min(over, allocation.amountPerMonth);
    if (moved <= 1e-9) break;
    over -= moved;
    edit.map('allocation', (one) =>
      one.id === allocation.id
        ? partFromMonth(edit, one, from, (part) => [
            ...(part.amountPerMonth - moved > 1e-9
              ? [{ ...part, amountPerMonth: Math.round((part.amountPerMonth - moved) * 100) / 100 }]
              : []),
            {
              ...part,
              id: edit.fresh('allocation', `${part.id}-new`),
              pool: id,
              person: null,
              amountPerMonth: Math.round(moved * 100) / 100,
            },
          ])
        : [one],
    );
  }
}

function plannedByMonth(
  allocations: readonly Allocation[],
  pool: string,
  since: Month,
): ReadonlyMap<Month, number> {
  const planned = new Map<Month, number>();
  for (const one of allocations) {
    if (one.pool !== pool || one.to < since) continue;
    for (const month of monthsOf({ from: one.from > since ? one.from : since, to: one.to })) {
      planned.set(month, (planned.get(month) ?? 0) + one.amountPerMonth);
    }
  }
  return planned;
}

function rounded({ kind }: Pool, amount: number): number {
  return kind === 'money' ? Math.round(amount) : Math.round(amount * 100) / 100;
}

function floored({ kind }: Pool, amount: number): number {
  return kind === 'money' ? Math.floor(amount + 1e-6) : Math.floor(amount * 100 + 1e-6) / 100;
}
