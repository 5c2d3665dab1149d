// An initiative: work that begins and ends and is meant to change something.
import { choice, day, longText, money, optional, ref, refs, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const initiative = defineNoun('initiative', 'initiatives', {
  name: text(),
  description: optional(longText()),
  function: optional(ref('function')),
  owner: optional(ref('person')),
  start: optional(day()),
  end: optional(day()),
  /** Planned cost over its whole life. */
  costMinor: optional(money({ minimum: 0 })),
  status: choice(['planned', 'active', 'done', 'stopped']),
  /** Initiatives that must have ended before this one can start. */
  dependsOn: refs('initiative'),
});

export type Initiative = RecordOf<typeof initiative>;
