// What one person is asked about a week that has ended: over which works its hours went, beginning from the week before.
import type { Absence } from '../model/absence.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { dayNumber } from '../model/measuring-periods.ts';
import { addDays, monthOf } from '../model/period.ts';

/** Working time of the person on a day, as it is recorded. */
export interface WeekEntry {
  readonly day: Day;
  readonly minutes: number;
  readonly activity: string | null;
  readonly initiative: string | null;
  /** What it was, where it belongs to no work. */
  readonly project: string | null;
  readonly sourceId: string | null;
}

export interface WeekWork {
  readonly noun: 'activity' | 'initiative';
  readonly id: string;
  readonly name: string;
  /** What this person has said about this week; 0 where nothing. */
  readonly minutes: number;
  /** What they said about the week before. */
  readonly minutesBefore: number;
  /** Told before, planned for them, or owned by them: shown at once. */
  readonly isUsual: boolean;
}

export interface WeekSheet {
  readonly person: { readonly id: string; readonly name: string };
  readonly monday: Day;
  readonly sunday: Day;
  /** Contracted time less the days away, in minutes; null where no time is agreed. */
  readonly dueMinutes: number | null;
  /** `timesheet`: the hours of this week come from elsewhere, and would count twice. */
  readonly state: 'open' | 'said' | 'timesheet';
  /** The usual ones first, those with most time before the others. */
  readonly works: readonly WeekWork[];
  /** What was said to belong to none of the works. */
  readonly otherMinutes: number;
  readonly otherMinutesBefore: number;
}

/** Monday of the last week that has ended. */
export function lastWeekOf(today: Day): Day {
  return addDays(today, -7 - ((dayNumber(today) + 3) % 7));
}

/**
 * @param monday of the week asked about.
 * @param entries of the person, of this week and the week before.
 * @returns null when there is no such person, or the day is no Monday of a week that has ended.
 */
export function weekSheet(
  business: Business,
  person: string,
  monday: Day,
  today: Day,
  entries: readonly WeekEntry[],
): WeekSheet | null {
  const who = business.people.find(({ id }) => id === person);
  const sunday = addDays(monday, 6);
  if (who === undefined || (dayNumber(monday) + 3) % 7 !== 0 || sunday >= today) return null;
  const inWeek = (from: Day): readonly WeekEntry[] =>
    entries.filter(({ day }) => day >= from && day <= addDays(from, 6));
  const before = inWeek(addDays(monday, -7));
  const now = inWeek(monday);
  const isOwn = ({ sourceId }: WeekEntry): boolean => sourceId?.startsWith(sourceOf(person, monday)) ?? false;
  const own = now.filter(isOwn);
  const minutesOf = (list: readonly WeekEntry[], noun: WeekWork['noun'], id: string): number =>
    list.reduce((sum, entry) => sum + (entry[noun] === id ? entry.minutes : 0), 0);
  const others = (list: readonly WeekEntry[]): number =>
    list.reduce(
      (sum, { activity, initiative, minutes }) =>
        sum + (activity === null && initiative === null ? minutes : 0),
      0,
    );
  const workOf = (noun: WeekWork['noun'], id: string, name: string, owner: string | null): WeekWork => {
    const minutes = minutesOf(own, noun, id);
    const minutesBefore = minutesOf(before, noun, id);
    const isPlanned = business.allocations.some(
      (one) =>
        one[noun] === id && one.person === person && one.from <= monthOf(sunday) && one.to >= monthOf(monday),
    );
    const isUsual = minutes + minutesBefore > 0 || isPlanned || owner === person;
    return { noun, id, name, minutes, minutesBefore, isUsual };
  };
  const works = [
    ...business.activities.map(({ id, name, owner }) => workOf('activity', id, name, owner)),
    ...business.initiatives
      .filter(({ status }) => status === 'active' || status === 'planned')
      .map(({ id, name, owner }) => workOf('initiative', id, name, owner)),
  ].sort(
    (a, b) =>
      Number(b.isUsual) - Number(a.isUsual) ||
      b.minutes + b.minutesBefore - (a.minutes + a.minutesBefore) ||
      (a.name < b.name ? -1 : 1),
  );
  const fromElsewhere = now.some((entry) => !isOwn(entry) && entry.minutes > 0);
  return {
    person: { id: who.id, name: who.name },
    monday,
    sunday,
    dueMinutes: dueMinutes(who.hoursPerWeek, person, monday, business.absences),
    state: fromElsewhere ? 'timesheet' : own.some(({ minutes }) => minutes > 0) ? 'said' : 'open',
    works,
    otherMinutes: others(own),
    otherMinutesBefore: others(before),
  };
}

/** Nobody has said yet where the week went, and this person usually does. */
export function isWeekDue({ state, works, otherMinutesBefore }: WeekSheet): boolean {
  return state === 'open' && (otherMinutesBefore > 0 || works.some(({ minutesBefore }) => minutesBefore > 0));
}

/** What the lines of a told week begin with in their own system of numbers. */
export function sourceOf(person: string, monday: Day): string {
  return `week:${person}:${monday}:`;
}

/** A fifth of the week for each of Monday to Friday on which neither the person nor the house was away (convention). */
function dueMinutes(
  hoursPerWeek: number | null,
  person: string,
  monday: Day,
  absences: readonly Absence[],
): number | null {
  if (hoursPerWeek === null) return null;
  const days = [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset));
  const there = days.filter(
    (day) =>
      !absences.some(
        (one) => (one.person === null || one.person === person) && one.from <= day && one.to >= day,
      ),
  );
  return Math.round((hoursPerWeek * 60 * there.length) / 5);
}
