// Days and months of the two years that the examples cover.
import { addDays, type Day, type Month, monthsOf } from '@evenkeel/core';
import { firstMonth, lastMonth } from './example.ts';

export const months: readonly Month[] = monthsOf({ from: firstMonth, to: lastMonth });
export const firstDay: Day = `${firstMonth}-01`;
export const lastDay: Day = endOf(lastMonth);

/** Fridays, on which timesheets are handed in. */
export const fridays: readonly Day[] = daysFrom(firstDay, lastDay).filter((day) => weekday(day) === 5);

export function daysFrom(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function endOf(month: Month): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** 1–12. */
export function monthNumber(day: Day): number {
  return Number(day.slice(5, 7));
}

/** Years since the first day, as a fraction. */
export function yearsInto(day: Day): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${firstDay}T00:00:00Z`)) / (365.25 * 86_400_000);
}
