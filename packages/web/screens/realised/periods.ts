// The periods one can look at, and what a period can be held against; both are kept in the address.
import {
  addMonths,
  type Day,
  isWithin,
  type Month,
  monthOf,
  monthsBetween,
  type Period,
  periodBefore,
} from '@evenkeel/core';

export const presets = ['last-3', 'last-6', 'last-12', 'this-year', 'last-year', 'all'] as const;
export type Preset = (typeof presets)[number];

export const comparisons = ['none', 'before', 'year-before', 'own'] as const;
export type Against = (typeof comparisons)[number];

/** What the address says. */
export interface Chosen {
  readonly period: Period;
  /** Null for months of one's own. */
  readonly preset: Preset | null;
  readonly compare: Against;
  readonly against: Period | null;
}

/** Years are those of the business; the months of `last-…` are whole ones before today. */
export function presetPeriod(
  preset: Preset,
  today: Day,
  yearStartsInMonth: number,
  recorded: Period | null,
): Period {
  const now = monthOf(today);
  const last = addMonths(now, -1);
  const sinceYear = (Number(now.slice(5)) - yearStartsInMonth + 12) % 12;
  switch (preset) {
    case 'this-year':
      return { from: addMonths(now, -sinceYear), to: now };
    case 'last-year':
      return { from: addMonths(now, -sinceYear - 12), to: addMonths(now, -sinceYear - 1) };
    case 'all':
      return recorded ?? { from: addMonths(last, -11), to: last };
    default:
      return { from: addMonths(last, 1 - Number(preset.slice('last-'.length))), to: last };
  }
}

/** As many months right before, or the same months a year earlier. */
export function periodAgainst(compare: Against, period: Period, own: Period | null): Period | null {
  if (compare === 'none') return null;
  if (compare === 'own') return own;
  if (compare === 'before') return periodBefore(period);
  return { from: addMonths(period.from, -12), to: addMonths(period.to, -12) };
}

/** Ten years at most, so that every month can be drawn. */
export function isPossible({ from, to }: Period): boolean {
  return isMonth(from) && isMonth(to) && from <= to && monthsBetween(from, to) < 120;
}

/** Reads the address; what it does not say, or says wrongly, is the usual: the twelve months before today. */
export function readChosen(
  search: Readonly<Record<string, unknown>>,
  today: Day,
  yearStartsInMonth: number,
  recorded: Period | null,
): Chosen {
  const own = periodOf(search.from, search.to);
  const named = presets.find((one) => one === search.period);
  const preset = own === null ? (named ?? 'last-12') : null;
  const period = own ?? presetPeriod(preset ?? 'last-12', today, yearStartsInMonth, recorded);
  const possible = isPossible(period) ? period : { from: addMonths(period.to, -119), to: period.to };
  const other = periodOf(search.againstFrom, search.againstTo);
  const asked = comparisons.find((one) => one === search.compare) ?? 'none';
  const compare = asked === 'own' && other === null ? 'none' : asked;
  return { period: possible, preset, compare, against: periodAgainst(compare, possible, other) };
}

/** What is put into the address for a choice: only what is not the usual. */
export function addressOf({
  preset,
  period,
  compare,
  against,
}: Chosen): Readonly<Record<string, string | undefined>> {
  return {
    period: preset === null || preset === 'last-12' ? undefined : preset,
    from: preset === null ? period.from : undefined,
    to: preset === null ? period.to : undefined,
    compare: compare === 'none' ? undefined : compare,
    againstFrom: compare === 'own' ? against?.from : undefined,
    againstTo: compare === 'own' ? against?.to : undefined,
  };
}

/** Whether the period reaches into months that are not over. */
export function isRunning(period: Period, today: Day): boolean {
  return isWithin(monthOf(today), period) || period.to > monthOf(today);
}

function periodOf(from: unknown, to: unknown): Period | null {
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  return isPossible({ from, to }) ? { from, to } : null;
}

function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
