// Sensible values to offer: a due day at the end of a quarter, a day halfway, a round number.
import { addDays, type Business, type Day, daysBetween } from '@evenkeel/core';
import { endOfMonth, monthsLater } from './read-due.ts';

/** The end of the quarter of the business year in which the day so many months on lies. */
export function endOfQuarterAfter(day: Day, months: number, { profile }: Business): Day {
  const shift = ((profile.yearStartsInMonth ?? 1) - 1) % 3;
  const later = monthsLater(day, months);
  const [year, month] = [Number(later.slice(0, 4)), Number(later.slice(5, 7))];
  const rest = (month - 1 - shift + 3) % 3;
  const last = month + (2 - rest);
  return last > 12 ? endOfMonth(year + 1, last - 12) : endOfMonth(year, last);
}

/** A month's end about halfway between two days, strictly between them; the very middle where they are too close. */
export function halfway(from: Day, to: Day): Day {
  const middle = addDays(from, Math.max(1, Math.floor(daysBetween(from, to) / 2)));
  const end = endOfMonth(Number(middle.slice(0, 4)), Number(middle.slice(5, 7)));
  return end > from && end < to ? end : middle;
}

/** Two digits that matter, and never finer than the step: 1,234 → 1,200; 0.0876 → 0.088. */
export function roundly(value: number, step = Math.abs(value)): number {
  if (value === 0 || step === 0) return value;
  const unit = 10 ** (Math.floor(Math.log10(step)) - 1);
  return Number((Math.round(value / unit) * unit).toPrecision(12));
}
