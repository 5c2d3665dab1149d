// Months as a number line: pure arithmetic on `YYYY-MM` and `YYYY-MM-DD`, no clock, no time zones.
import { Temporal } from 'temporal-polyfill';
import type { Day, Month } from './fields.ts';

/** A range of whole months, both ends included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, count: number): Month {
  const index = monthIndex(month) + count;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** Months from `from` to `to`; negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

export function monthsOf(period: Period): readonly Month[] {
  const count = Math.max(0, monthsBetween(period.from, period.to) + 1);
  return Array.from({ length: count }, (_, offset) => addMonths(period.from, offset));
}

/** So many whole months before the month of a day. */
export function monthsBefore(day: Day, count: number): Period {
  const to = addMonths(monthOf(day), -1);
  return { from: addMonths(to, 1 - count), to };
}

/** As many months right before a period. */
export function periodBefore(period: Period): Period {
  const back = -monthsOf(period).length;
  return { from: addMonths(period.from, back), to: addMonths(period.to, back) };
}

/** How many months the two periods share. */
export function overlapMonths(a: Period, b: Period): number {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return Math.max(0, monthsBetween(from, to) + 1);
}

export function isWithin(month: Month, period: Period): boolean {
  return month >= period.from && month <= period.to;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
