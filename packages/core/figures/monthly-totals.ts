// The totals of one resource that count as really used: spending in minor units, working time in minutes.
import type { Month } from '../model/fields.ts';
import { isWithin, type Period } from '../model/period.ts';
import type { Context, WorkFields } from './context.ts';

export type Resource = 'money' | 'hours';

export interface MonthlyTotal extends WorkFields {
  readonly month: Month;
  /** Minor units (negative for money back) or minutes: whole numbers, so that sums do not depend on order. */
  readonly amount: number;
  /** Payee or project of what is tied to no work. */
  readonly label: string | null;
  readonly entries: number;
}

/** Of the money only `spending` counts. Cost grows with the totals. */
export function monthlyTotals(
  { business }: Context,
  resource: Resource,
  period: Period,
): readonly MonthlyTotal[] {
  return resource === 'money'
    ? business.totals.money
        .filter(({ month, nature }) => nature === 'spending' && isWithin(month, period))
        .map(({ amountMinor, payee, ...one }) => ({ ...one, amount: amountMinor, label: payee }))
    : business.totals.time
        .filter(({ month }) => isWithin(month, period))
        .map(({ minutes, project, ...one }) => ({ ...one, amount: minutes, label: project }));
}
