// An initiative: work that begins and ends and is meant to change something.
import { choice, day, integer, longText, money, month, number, optional, ref, refs, text } from './fields.ts';
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
  /** Initiatives that cannot be done beside it. */
  excludes: refs('initiative'),
  /** Months it takes; left out: as many as from `start` to `end`. */
  durationMonths: optional(integer({ unit: 'months', minimum: 1, maximum: 120 })),
  earliestStart: optional(month()),
  latestStart: optional(month()),
  /** How likely it is to bring what it promises, between 0 and 1; certain where left out. */
  successChance: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  /** Where it stands in the integrated plan of growing, automating, carrying out and adapting. */
  stage: optional(choice(['growth', 'automation', 'implementation', 'adaptation'])),
});

export type Initiative = RecordOf<typeof initiative>;
