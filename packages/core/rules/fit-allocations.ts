// What the rules about too much planned work share: the coming months of a load figure, and allocations cut to fit.
import type { Figure, FigurePart } from '../assess/figure.ts';
import type { Context } from '../figures/context.ts';
import type { Change } from '../model/change.ts';
import { isWithin } from '../model/period.ts';

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

/** To whole cents, or to hundredths of an hour. */
function roundDown(amount: number, steps: number): number {
  return Math.floor(amount * steps + 1e-9) / steps;
}
