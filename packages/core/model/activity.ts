// An activity: work that goes on, with no planned end.
import { boolean, longText, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const activity = defineNoun('activity', 'activities', {
  name: text(),
  description: optional(longText()),
  function: optional(ref('function')),
  owner: optional(ref('person')),
  /** Keeps the whole house running (rent, bookkeeping): shown as its own stream, left out of the distance to the priorities. */
  sharedOverhead: boolean(),
});

export type Activity = RecordOf<typeof activity>;
