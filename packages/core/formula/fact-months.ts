// Income, spending and hours by month, as the formulas name them.
import { minorDigits } from '../facts/currency.ts';
import type { Business } from '../model/business.ts';
import type { Day, Month } from '../model/fields.ts';
import { lastDayOf, type PeriodValues, periodOf } from '../model/measuring-periods.ts';
import type { FactSource, WorkRef } from './formula.ts';

export interface FactMonths {
  /** In currency units or hours, of the months that have ended by today. */
  of(source: FactSource, work: WorkRef | null): PeriodValues;
}

/**
 * A month in which nothing at all is posted (or no hour is recorded) is missing; in a month that has postings, what has none
 * is zero. Income counts positive. Cost grows with the totals, once for each series asked for.
 */
export function factMonths({ totals, profile }: Business, today: Day): FactMonths {
  const current = periodOf(today, 'month');
  const ended = lastDayOf(current, 'month') <= today ? current : current - 1;
  const unit = 10 ** minorDigits(profile.currency);
  const read = new Map<string, PeriodValues>();
  return {
    of(source, work) {
      const key = `${source}/${work?.noun ?? ''}/${work?.id ?? ''}`;
      const known = read.get(key);
      if (known) return known;
      const isOf = (one: { readonly activity: string | null; readonly initiative: string | null }): boolean =>
        work === null || one[work.noun] === work.id;
      const sums = new Map<Month, number>();
      const add = (month: Month, amount: number): void =>
        void sums.set(month, (sums.get(month) ?? 0) + amount);
      if (source === 'hours') for (const one of totals.time) add(one.month, isOf(one) ? one.minutes : 0);
      else {
        const sign = source === 'income' ? -1 : 1;
        for (const one of totals.money) {
          add(one.month, one.nature === source && isOf(one) ? sign * one.amountMinor : 0);
        }
      }
      const scale = source === 'hours' ? 60 : unit;
      const months = [...sums]
        .map(([month, sum]) => [periodOf(`${month}-01`, 'month'), sum === 0 ? 0 : sum / scale] as const)
        .filter(([period]) => period <= ended)
        .sort(([a], [b]) => a - b);
      const found = { periods: months.map(([period]) => period), values: months.map(([, value]) => value) };
      read.set(key, found);
      return found;
    },
  };
}
