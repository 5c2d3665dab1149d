// The days of a month on which a five-day week is worked: pure arithmetic, no clock, no time zones.
import { Temporal } from 'temporal-polyfill';
import type { Day, Month } from './fields.ts';

/** Monday to Friday of a month (a convention: a public holiday is an absence of the whole house). */
export function workingDaysOf(month: Month): readonly Day[] {
  const { daysInMonth, year, month: number } = Temporal.PlainYearMonth.from(month);
  const first = Temporal.PlainDate.from({ year, month: number, day: 1 }).dayOfWeek;
  return Array.from({ length: daysInMonth }, (_, index) => index)
    .filter((index) => (first - 1 + index) % 7 < 5)
    .map((index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}
