// A check-in: what somebody believed on a day about reaching a goal in time, kept to be held against what happened.
import { day, longText, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const checkIn = defineNoun('check-in', 'checkIns', {
  goal: ref('goal'),
  day: day(),
  person: optional(ref('person')),
  /** Stated probability that the goal will be reached by its due day. */
  confidence: number({ unit: 'share', minimum: 0, maximum: 1 }),
  comment: optional(longText()),
});

export type CheckIn = RecordOf<typeof checkIn>;
