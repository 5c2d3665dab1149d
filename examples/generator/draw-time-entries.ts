// Draws the weekly timesheets of every person from the plan of their weeks.
import type { Day, TimeEntry } from '@evenkeel/core';
import { fridays } from './calendar.ts';
import { splitWork } from './draw-postings.ts';
import type { PersonPlan, PlainRecord, TimePart } from './example.ts';
import { chanceFor } from './random.ts';

/** One entry per person, week and piece of work; about five weeks a year are holidays or sickness. */
export function drawTimeEntries(
  example: string,
  people: readonly PersonPlan[],
  initiatives: readonly PlainRecord[],
): readonly TimeEntry[] {
  const entries = people.flatMap((person) => {
    const chance = chanceFor(`${example}/time/${person.id}`);
    return fridays.flatMap((day): readonly TimeEntry[] => {
      if (chance.unit() < 0.1) return [];
      const minutes = person.hoursPerWeek * 60 * (1 + 0.03 * chance.normal());
      const parts = partsOn(day, person.time, initiatives).map(
        (one) => [one, one.part * Math.max(0.2, 1 + 0.15 * chance.normal())] as const,
      );
      const total = parts.reduce((sum, [, part]) => sum + part, 0);
      return parts.map(([{ work, project }, part]) => ({
        day,
        minutes: Math.max(15, Math.round((minutes * part) / total / 15) * 15),
        person: person.id,
        project: project ?? null,
        text: null,
        ...splitWork(work),
        split: null,
        sourceId: null,
      }));
    });
  });
  entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return entries.map((entry, index) => ({ ...entry, sourceId: `T${String(index + 1).padStart(5, '0')}` }));
}

/** The parts of a week; work that has not begun or has ended takes none. */
function partsOn(
  day: Day,
  parts: readonly TimePart[],
  initiatives: readonly PlainRecord[],
): readonly TimePart[] {
  return parts.filter(({ work }) => {
    const { initiative } = splitWork(work);
    if (initiative === null) return true;
    const record = initiatives.find(({ id }) => id === initiative);
    if (!record) throw new RangeError(`no initiative is called ${initiative}`);
    return day >= String(record.start) && day <= String(record.end);
  });
}
