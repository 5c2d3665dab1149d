// Whether a goal is one of several years or one of this year.
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import { addMonths, monthOf } from '../model/period.ts';

export type Horizon = 'long-term' | 'annual';

/** What is due within so many months is a goal of this year: a year, and one month to plan the next (convention). */
const ANNUAL_MONTHS = 13;

/**
 * As its owner says, else by its due day: annual up to thirteen months from today (also what is overdue), long-term
 * later. Null where it has neither.
 */
export function horizonOf({ horizon, due }: Pick<Goal, 'horizon' | 'due'>, today: Day): Horizon | null {
  if (horizon !== null) return horizon;
  if (due === null) return null;
  // As texts: the last day of the year of planning need not be in the calendar.
  const last = `${addMonths(monthOf(today), ANNUAL_MONTHS)}-${today.slice('YYYY-MM-'.length)}`;
  return due <= last ? 'annual' : 'long-term';
}
