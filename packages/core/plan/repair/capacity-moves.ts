// Moves for too much planned work: hours handed to a colleague of the same pool, and planned initiatives that use it stopped.
import type { Context } from '../../figures/context.ts';

import type { Allocation } from '../../model/allocation.ts';
import { message } from '../../model/message.ts';
import { addMonths, monthOf } from '../../model/period.ts';
import { editBusiness } from '../scenario/edit-business.ts';
import { partFromMonth } from '../scenario/part-from-month.ts';
import type { FieldMove } from './field-moves.ts';

/** Each with the hours a month that are moved. */
export type HandOver = FieldMove & { readonly hours: number; readonly pool: string };

/** From now on, what is too much of one person goes to the colleague with most room; one move for each allocation that is enough. */
export function handOvers(context: Context, person: string): readonly HandOver[] {
  const { business, today } = context;
  const now = monthOf(today);
  const own = business.allocations.filter(
    (one) => one.person === person && one.to >= now && context.find('pool', one.pool)?.kind === 'hours',
  );
  const over = peakOf(own, now) - capacityOf(context, person);
  if (over <= 0) return [];
  return own.flatMap((allocation): readonly HandOver[] => {
    if (allocation.amountPerMonth < over) return [];
    const inPool = new Set(
      business.allocations.flatMap((one) =>
        one.pool === allocation.pool && one.person !== null ? [one.person] : [],
      ),
    );
    const colleague = [...inPool]
      .filter((id) => id !== person)
      .map((id) => ({
        id,
        room:
          capacityOf(context, id) -
          peakOf(
            business.allocations.filter((one) => one.person === id && one.to >= now),
            now,
          ),
      }))
      .filter(({ room }) => room >= over)
      .sort((a, b) => b.room - a.room || (a.id < b.id ? -1 : 1))[0];
    if (!colleague) return [];
    const hours = Math.ceil(over * 100) / 100;
    const edit = editBusiness(business);
    edit.map('allocation', (one) =>
      one.id !== allocation.id
        ? [one]
        : partFromMonth(edit, one, now, (part) => [
            ...(part.amountPerMonth - hours > 1e-9
              ? [{ ...part, amountPerMonth: Math.round((part.amountPerMonth - hours) * 100) / 100 }]
              : []),
            {
              ...part,
              id: edit.fresh('allocation', `${part.id}-${colleague.id}`),
              person: colleague.id,
              amountPerMonth: hours,
            },
          ]),
    );
    return [
      {
        kind: 'resource',
        hours,
        pool: allocation.pool,
        changes: edit.changes(),
        what: message('repair.move.hand-over', {
          hours: { kind: 'hours', hours },
          from: context.nameOf('person', person),
          to: context.nameOf('person', colleague.id),
          work: context.workOf(allocation)?.record.name ?? allocation.id,
        }),
      },
    ];
  });
}

function capacityOf(context: Context, person: string): number {
  return ((context.find('person', person)?.hoursPerWeek ?? 0) * 52) / 12;
}

function peakOf(allocations: readonly Allocation[], from: string): number {
  let peak = 0;
  for (let at = 0; at < 12; at += 1) {
    const month = addMonths(from, at);
    const planned = allocations
      .filter((one) => one.from <= month && month <= one.to)
      .reduce((sum, { amountPerMonth }) => sum + amountPerMonth, 0);
    peak = Math.max(peak, planned);
  }
  return peak;
}
