// The periods one can choose for a board pack, as days.
import { addDays, addMonths, type Day, type DayRange, monthOf } from '@evenkeel/core';

export const presets = [
  'last-quarter',
  'this-quarter',
  'last-month',
  'this-month',
  'last-year',
  'this-year',
] as const;
export type Preset = (typeof presets)[number];

/** Quarters and years are those of the business year; what still runs ends when it will end. */
export function presetPeriod(preset: Preset, today: Day, yearStartsInMonth = 1): DayRange {
  const [which, length] = preset.split('-');
  const month = monthOf(today);
  const size = length === 'month' ? 1 : length === 'quarter' ? 3 : 12;
  const since = (Number(month.slice(5)) - yearStartsInMonth + 12) % size;
  const first = addMonths(month, which === 'last' ? -since - size : -since);
  return { from: `${first}-01`, to: addDays(`${addMonths(first, size)}-01`, -1) };
}

/** The choice that means these days; null for days of one's own. */
export function presetOf({ from, to }: DayRange, today: Day, yearStartsInMonth = 1): Preset | null {
  const fits = (preset: Preset): boolean => {
    const period = presetPeriod(preset, today, yearStartsInMonth);
    return period.from === from && period.to === to;
  };
  return presets.find(fits) ?? null;
}

/** Reads the period of an address; null where it holds none that can be. */
export function readPeriod(search: Readonly<Record<string, unknown>>, today: Day): DayRange | null {
  const { from, to } = search;
  return isDay(from) && isDay(to) && isPossible({ from, to }, today) ? { from, to } : null;
}

export function isPossible({ from, to }: DayRange, today: Day): boolean {
  return from <= to && from <= today;
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
