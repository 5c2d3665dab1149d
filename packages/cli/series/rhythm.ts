// How observations follow each other in time, where one is missing or twice, and what comes after the last.
import {
  addDays,
  addMonths,
  type DateOrder,
  type Day,
  daysBetween,
  isDateFault,
  monthOf,
  parseDate,
  parsePeriod,
} from '@evenkeel/core';
import type { Rhythm } from './series.ts';

/** Observations in a season, unless somebody says otherwise. */
export const usualPeriods: Readonly<Record<Rhythm, number>> = {
  number: 1,
  day: 7,
  workday: 5,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

/** Steps ahead, unless somebody says otherwise. */
export const usualHorizons: Readonly<Record<Rhythm, number>> = {
  number: 8,
  day: 28,
  workday: 20,
  week: 13,
  month: 12,
  quarter: 8,
  year: 6,
};

/** A time as a place on a line of its own kind: days since 1970, months since year 0, or a plain number. */
export interface Moment {
  readonly kind: 'number' | 'day' | 'month' | 'year';
  readonly at: number;
}

/** @returns null when the text is no time. */
export function momentOf(text: string, order: DateOrder): Moment | null {
  if (/^\d{4}$/.test(text)) return { kind: 'year', at: 12 * Number(text) + 11 };
  const month = parsePeriod(text);
  if (month !== null) return { kind: 'month', at: monthNumber(month) };
  const day = parseDate(text, order);
  if (!isDateFault(day)) return { kind: 'day', at: daysBetween('1970-01-01', day) };
  return /^-?\d+$/.test(text) ? { kind: 'number', at: Number(text) } : null;
}

export interface Pace {
  readonly rhythm: Rhythm;
  /** Places of the observations in steps of the rhythm. */
  readonly places: readonly number[];
}

/** @param moments ascending, at least two, all of one kind. @returns null when they follow no rhythm known here. */
export function paceOf(moments: readonly Moment[]): Pace | null {
  const [first] = moments;
  if (!first) return null;
  const at = moments.map((moment) => moment.at);
  if (first.kind === 'number') return { rhythm: 'number', places: at };
  if (first.kind === 'year') return { rhythm: 'year', places: at.map((month) => (month - 11) / 12) };
  if (first.kind === 'month') return monthPace(at);
  const usual = median(at.slice(1).map((day, index) => day - (at[index] ?? 0)));
  if (usual <= 1) {
    const isWork = at.every((day) => weekday(day) < 5) && at.length > 5;
    return isWork ? { rhythm: 'workday', places: at.map(workdayNumber) } : { rhythm: 'day', places: at };
  }
  if (usual === 7) {
    const start = at[0] ?? 0;
    return at.every((day) => (day - start) % 7 === 0)
      ? { rhythm: 'week', places: at.map((day) => (day - start) / 7) }
      : null;
  }
  return usual >= 28 ? monthPace(at.map((day) => monthNumber(monthOf(dayOf(day))))) : null;
}

function monthPace(months: readonly number[]): Pace | null {
  const start = months[0] ?? 0;
  const usual = median(months.slice(1).map((month, index) => month - (months[index] ?? 0)));
  if (usual <= 1) return { rhythm: 'month', places: months };
  for (const [length, rhythm] of [
    [3, 'quarter'],
    [12, 'year'],
  ] as const) {
    if (usual === length && months.every((month) => (month - start) % length === 0))
      return { rhythm, places: months.map((month) => (month - start) / length) };
  }
  return null;
}

/** How a time is written, the same for all that follow it: `2026-10-31`, `2026-10`, `2026`, `17`. */
export function labelOf({ kind, at }: Moment, rhythm: Rhythm): string {
  if (kind === 'number') return String(at);
  if (rhythm === 'day' || rhythm === 'workday' || rhythm === 'week') return dayOf(at);
  const month = kind === 'day' ? monthOf(dayOf(at)) : addMonths('0000-01', at);
  return rhythm === 'year' ? month.slice(0, 4) : month;
}

/** The label `steps` after one that `labelOf` has written. */
export function labelAfter(label: string, rhythm: Rhythm, steps: number): string {
  switch (rhythm) {
    case 'number':
      return String(Number(label) + steps);
    case 'day':
      return addDays(label, steps);
    case 'week':
      return addDays(label, 7 * steps);
    case 'workday': {
      const place = workdayNumber(daysBetween('1970-01-01', label)) + steps;
      return dayOf(7 * Math.floor(place / 5) + (place - 5 * Math.floor(place / 5)) - 3);
    }
    case 'month':
      return addMonths(label, steps);
    case 'quarter':
      return addMonths(label, 3 * steps);
    case 'year':
      return String(Number(label) + steps);
  }
}

function monthNumber(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

function dayOf(at: number): Day {
  return addDays('1970-01-01', at);
}

/** Monday is 0; 1 January 1970 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function workdayNumber(day: number): number {
  return 5 * Math.floor((day + 3) / 7) + weekday(day);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
}
