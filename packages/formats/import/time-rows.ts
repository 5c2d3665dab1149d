// Turns rows of timesheets into time entries, whichever way they write how long something took.
import type { Assigner, Business, TimeEntry } from '@evenkeel/core';
import { knownNames } from './known-names.ts';
import { recordOf, type TakeRow } from './ledger-rows.ts';
import type { Mapping } from './mapping.ts';
import type { RowReader } from './row-reader.ts';

/** @param isStrict a person that nobody knows rejects the row; else the entry has no person, and `unknownPeople` counts. */
export function timeRows(
  mapping: Mapping,
  business: Business,
  assigner: Assigner,
  isStrict: boolean,
  unknownPeople: Map<string, number> = new Map(),
): TakeRow<TimeEntry> {
  const { columns } = mapping;
  const people = knownNames(business.people, mapping.people);
  const activities = knownNames(business.activities);
  const initiatives = knownNames(business.initiatives);
  const splits = knownNames(business.splits);

  return (row, reader, out) => {
    if (!reader.begin(row)) return;
    const day = reader.day(columns.day);
    const minutes = minutesOf(reader, mapping, isStrict);
    const activity = recordOf(reader, columns.activity, activities);
    const initiative = recordOf(reader, columns.initiative, initiatives);
    const split = recordOf(reader, columns.split, splits);
    if ([activity, initiative, split].filter((one) => one !== null).length > 1) {
      reader.fail(columns.split ?? columns.initiative ?? -1, 'one-of-many');
    }
    const person = isStrict
      ? recordOf(reader, columns.person, people)
      : personOf(reader.name(columns.person));
    if (!reader.isGood) return;
    const entry: TimeEntry = {
      day,
      minutes,
      person,
      project: reader.name(columns.project),
      text: reader.name(columns.text),
      activity,
      initiative,
      split,
      sourceId: reader.text(columns.sourceId),
    };
    if (reader.isGood) out.push(assigner.time(entry));
  };

  function personOf(written: string | null): string | null {
    if (written === null) return null;
    const id = people.find(written);
    if (id === null && (unknownPeople.has(written) || unknownPeople.size < 1_000)) {
      unknownPeople.set(written, (unknownPeople.get(written) ?? 0) + 1);
    }
    return id;
  }
}

function minutesOf(reader: RowReader, { columns, duration }: Mapping, isStrict: boolean): number {
  if (columns.duration === undefined) return minutesBetween(reader, columns.start, columns.end);
  if (duration === 'clock') {
    const text = reader.text(columns.duration);
    const minutes = text === null ? null : clockMinutes(text);
    if (minutes === null) reader.fail(columns.duration, text === null ? 'value-missing' : 'not-a-duration');
    return minutes ?? 0;
  }
  const value = reader.number(columns.duration);
  const factor = duration === 'hours' ? 60 : duration === 'minutes' ? 1 : 1 / 60;
  const minutes = Math.round(value * factor);
  const isExact = !isStrict || minutes === value;
  if (reader.isGood && !(isExact && minutes >= 0 && Number.isSafeInteger(minutes))) {
    reader.fail(columns.duration, isStrict ? 'not-minutes' : 'not-a-duration');
  }
  return minutes;
}

/** `1:30`, `01:30:00`, `1h 30m`, `90 min`, `1 d`… as minutes; null when it is none of them. */
export function clockMinutes(text: string): number | null {
  const clock = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/.exec(text);
  if (clock) return Math.round(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60);
  const worded =
    /^(?:(\d{1,5}(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur)\.?)?\s*(?:(\d{1,5})\s*(?:m|min|mins|minutes?|minuten)\.?)?\s*(?:(\d{1,5})\s*(?:s|secs?|seconds?|sek)\.?)?$/i.exec(
      text,
    );
  if (!worded || (worded[1] ?? worded[2] ?? worded[3]) === undefined) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = worded;
  return Math.round(Number(hours.replace(',', '.')) * 60 + Number(minutes) + Number(seconds) / 60);
}

/** Work past midnight ends on the next day. */
function minutesBetween(reader: RowReader, start: number | undefined, end: number | undefined): number {
  const from = clockTime(reader.text(start));
  const to = clockTime(reader.text(end));
  if (from === null) reader.fail(start ?? -1, 'not-a-time');
  if (to === null) reader.fail(end ?? -1, 'not-a-time');
  if (from === null || to === null) return 0;
  return to >= from ? to - from : to - from + 24 * 60;
}

function clockTime(text: string | null): number | null {
  const clock = /(?:^|[T ])(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?:\.\d+)?\s*([ap]\.?m\.?)?$/i.exec(text ?? '');
  if (!clock) return null;
  const [, hourText, minute, half] = clock;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  return hour > 24 ? null : hour * 60 + Number(minute);
}
