// A part of a split: one piece of work and its raw points; shares are derived, never stored.
import { number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const splitPart = defineNoun(
  'split-part',
  'splitParts',
  {
    split: ref('split'),
    activity: optional(ref('activity')),
    initiative: optional(ref('initiative')),
    weight: number({ unit: 'points', minimum: 0 }),
  },
  { oneOf: [{ fields: ['activity', 'initiative'], count: 'exactly-one' }] },
);

export type SplitPart = RecordOf<typeof splitPart>;
