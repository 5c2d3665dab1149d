// A time entry: minutes that somebody worked on something on a day.
import { day, integer, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const timeEntry = defineNoun(
  'time-entry',
  'timeEntries',
  {
    day: day(),
    minutes: integer({ unit: 'minutes', minimum: 0 }),
    person: optional(ref('person')),
    project: optional(text()),
    text: optional(text()),
    activity: optional(ref('activity')),
    initiative: optional(ref('initiative')),
    /** Shared out between several pieces of work. */
    split: optional(ref('split')),
    sourceId: optional(text()),
  },
  { oneOf: [{ fields: ['activity', 'initiative', 'split'], count: 'at-most-one' }] },
);

export type TimeEntry = Omit<RecordOf<typeof timeEntry>, 'id'>;
