// What the rules about too much planned work share: the coming months of a load figure, and allocations cut to fit.
import type { Figure, FigurePart } from '../assess/figure.ts';
import type { Context } from '../figures/context.ts';
import type { Change } from '../model/change.ts';
import { addMonths, isWithin } from '../model/period.ts';
import { freshId } from './fresh-id.ts';

/** The months of a load from this one on; what is past can no longer be planned. */
export function comingMonths({ parts }: Figure): readonly FigurePart[] {
  return parts.filter(({ values }) => values.ahead === 1);
}

/** A sum of hours that misses the capacity by its rounding is not beyond it. */
export function overfullMonths(figure: Figure): readonly FigurePart[] {
  return comingMonths(figure).filter(
    ({ values }) => (values.over ?? 0) > 1e-9 * Math.max(1, values.capacity ?? 0),
  );
}

/** The month with most beyond capacity, the earliest of equals. */
export function fullest(months: readonly FigurePart[]): FigurePart | null {
  const over = ({ values }: FigurePart): number => values.over ?? 0;
  return months.reduce<FigurePart | null>(
    (most, one) => (most === null || over(one) > over(most) ? one : most),
    null,
  );
}

/** Hours, money or units beyond capacity in the given months together. */
export function overIn(months: readonly FigurePart[]): number {
  return months.reduce((sum, { values }) => sum + (values.over ?? 0), 0);
}

/**
 * Every allocation of the figure that touches an overfull month, cut in proportion until all those months fit.
 * An allocation has one amount for all its months, so the fullest of them decides.
 */
export function fitAllocations(
  context: Context,
  figure: Figure,
  overfull: readonly FigurePart[],
): readonly Change[] {
  return figure.inputs.flatMap(({ noun, id }): readonly Change[] => {
    const allocation = noun === 'allocation' ? context.find('allocation', id) : null;
    const months = allocation ? overfull.filter((month) => isWithin(month.id, allocation)) : [];
    if (!allocation || months.length === 0) return [];
    const factor = months.reduce(
      (least, { values }) => Math.min(least, (values.capacity ?? 0) / (values.allocated ?? 1)),
      1,
    );
    const whole = context.find('pool', allocation.pool)?.kind === 'money';
    const set = { amountPerMonth: roundDown(allocation.amountPerMonth * factor, whole ? 1 : 100) };
    return [{ kind: 'update', noun: 'allocation', id, set }];
  });
}

/** What is planned would fit if nobody were away: holidays are the whole reason. */
export function isOnlyAway({ values }: FigurePart): boolean {
  const { allocated = 0, theoretical = 0 } = values;
  return (values.over ?? 0) > 0 && (allocated ?? 0) <= (theoretical ?? 0) * (1 + 1e-9);
}

/** The allocations of the figure cut to fit in one month only: each is parted where that month begins and ends. */
export function fitOneMonth(
  context: Context,
  figure: Figure,
  { id: month, values }: FigurePart,
): readonly Change[] {
  const factor = Math.min(1, (values.capacity ?? 0) / (values.allocated ?? 1));
  return figure.inputs.flatMap(({ noun, id }): readonly Change[] => {
    const one = noun === 'allocation' ? context.find('allocation', id) : null;
    if (!one || !isWithin(month, one)) return [];
    const whole = context.find('pool', one.pool)?.kind === 'money';
    const amountPerMonth = roundDown(one.amountPerMonth * factor, whole ? 1 : 100);
    const { id: _, ...fields } = one;
    const update = (set: object): Change => ({ kind: 'update', noun: 'allocation', id, set: { ...set } });
    const create = (from: string, set: object): Change => ({
      kind: 'create',
      noun: 'allocation',
      id: freshId(context, 'allocation', `${from}-${id}`),
      set: { ...fields, from, ...set },
    });
    const after = one.to > month ? [create(addMonths(month, 1), { to: one.to })] : [];
    if (one.from === month) return [update({ to: month, amountPerMonth }), ...after];
    return [update({ to: addMonths(month, -1) }), create(month, { to: month, amountPerMonth }), ...after];
  });
}

/** To whole cents, or to hundredths of an hour. */
function roundDown(amount: number, steps: number): number {
  return Math.floor(amount * steps + 1e-9) / steps;
}
