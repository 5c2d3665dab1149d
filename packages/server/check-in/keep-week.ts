// Asks and keeps over which works the hours of a person's week went: lines of a timesheet for whoever keeps none.
import type { OutputOf } from '@evenkeel/contract';
import {
  addDays,
  type Day,
  lastWeekOf,
  readWeek,
  type TimeEntry,
  type WeekAnswer,
  type WeekSheet,
  weekSheet,
} from '@evenkeel/core';
import type { BusinessScope } from '@evenkeel/store';
import { invalidInput, Refusal } from '../errors/refusal.ts';

/** @param monday of a week that has ended; the last one where left out. @throws Refusal `not-found` */
export async function weekFor(
  scope: BusinessScope,
  person: string,
  today: Day,
  monday: Day = lastWeekOf(today),
): Promise<WeekSheet> {
  const { business } = await scope.snapshot();
  const entries = await scope.checkIns.timeOf(person, addDays(monday, -7), addDays(monday, 6));
  const sheet = weekSheet(business, person, monday, today, entries);
  if (sheet === null) throw new Refusal('not-found');
  return sheet;
}

/** All or nothing; the same again changes nothing. @throws Refusal `not-found`, `invalid-input` */
export async function keepWeek(
  scope: BusinessScope,
  person: string,
  answer: WeekAnswer,
  today: Day,
): Promise<OutputOf<'keepWeek'>> {
  const sheet = await weekFor(scope, person, today, answer.monday);
  const read = readWeek(sheet, answer);
  if (!read.ok) throw invalidInput(read.problems);
  const entries = read.value;
  const minutes = entries.reduce((sum, one) => sum + one.minutes, 0);
  if (entries.length === 0) return { importId: null, minutes };
  const kept = await scope.importFacts(
    { kind: 'time', entries: streamed(entries) },
    { fileName: sheet.person.name, rejectedRows: 0 },
  );
  return { importId: kept.importId, minutes };
}

async function* streamed(entries: readonly TimeEntry[]): AsyncGenerator<TimeEntry> {
  yield* entries;
}
