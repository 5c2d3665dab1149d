// A stretch of days: the period of a board pack.
import type { Day } from '../model/fields.ts';

/** From one day to another, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}
