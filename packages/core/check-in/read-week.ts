// Turns what a person said about a week into lines of a timesheet, or says what cannot be right.
import type { Day } from '../model/fields.ts';
import { addDays } from '../model/period.ts';
import { failure, type Problem, type Result, success } from '../model/result.ts';
import type { TimeEntry } from '../model/time-entry.ts';
import { sourceOf, type WeekSheet } from './week-sheet.ts';

export interface WeekAnswer {
  readonly monday: Day;
  readonly parts: readonly {
    readonly noun: 'activity' | 'initiative';
    readonly id: string;
    readonly minutes: number;
  }[];
  /** Time that belongs to none of the works. */
  readonly otherMinutes: number;
}

const MINUTES_OF_A_WEEK = 7 * 24 * 60;

/**
 * One line per work, on the Thursday: by ISO 8601 a week belongs to the month and year of its Thursday. What was said before
 * and is said no more becomes a line of no minutes, so that saying a week again replaces it.
 */
export function readWeek(
  sheet: WeekSheet,
  { parts, otherMinutes }: WeekAnswer,
): Result<readonly TimeEntry[]> {
  const problems: Problem[] = [];
  const add = (code: string, path: Problem['path'], value: unknown, data: Problem['data'] = {}): void => {
    problems.push({ code, path, value, data });
  };
  if (sheet.state === 'timesheet') add('week-from-timesheet', ['monday'], sheet.monday);
  for (const [index, { noun, id }] of parts.entries()) {
    if (!sheet.works.some((work) => work.noun === noun && work.id === id))
      add('check-in-not-asked', ['parts', index, 'id'], id, { what: id });
    else if (parts.findIndex((one) => one.noun === noun && one.id === id) < index)
      add('check-in-twice', ['parts', index, 'id'], id, { what: id });
  }
  const total = parts.reduce((sum, { minutes }) => sum + minutes, otherMinutes);
  if (total > MINUTES_OF_A_WEEK) add('week-too-long', ['parts'], total, { hours: Math.round(total / 60) });
  if (total === 0 && sheet.state === 'open') add('check-in-empty', [], null);
  if (problems.length > 0) return failure(problems);
  const said = new Map(parts.map(({ noun, id, minutes }) => [`${noun}/${id}`, minutes]));
  const prefix = sourceOf(sheet.person.id, sheet.monday);
  const line = (key: string, minutes: number, work: Partial<TimeEntry>): TimeEntry => ({
    day: addDays(sheet.monday, 3),
    minutes,
    person: sheet.person.id,
    project: null,
    text: null,
    activity: null,
    initiative: null,
    split: null,
    ...work,
    sourceId: `${prefix}${key}`,
  });
  const lines = sheet.works.flatMap(({ noun, id, minutes: before }) => {
    const minutes = said.get(`${noun}/${id}`) ?? 0;
    return minutes + before === 0 ? [] : [line(`${noun}/${id}`, minutes, { [noun]: id })];
  });
  const other =
    otherMinutes + sheet.otherMinutes === 0 ? [] : [line('other', otherMinutes, { project: OTHER })];
  return success([...lines, ...other]);
}

/** What time is called that belongs to none of the works: people name it so in the list of what is unassigned. */
const OTHER = 'Told as something else';
