// Whether a goal is one of several years or one of this year.
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import { addMonths, monthOf } from '../model/period.ts';

export type Horizon = 'long-term' | 'annual';

/** What is due until the end of the thirteenth month from now is a goal of this year (convention). */
const ANNUAL_MONTHS = 13;

/**
 * As its owner says, else by its due day: annual until the end of the thirteenth month from now (also what is overdue),
 * so that in November the end of next year still belongs to it; long-term later. Null where it has neither.
 */
export function horizonOf({ horizon, due }: Pick<Goal, 'horizon' | 'due'>, today: Day): Horizon | null {
  if (horizon !== null) return horizon;
  if (due === null) return null;
  return isThisYear(due, today) ? 'annual' : 'long-term';
}

/** Whether what is due on a day is a matter of this year's plan. */
export function isThisYear(due: Day, today: Day): boolean {
  return monthOf(due) <= addMonths(monthOf(today), ANNUAL_MONTHS);
}
