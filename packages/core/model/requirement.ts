// A requirement: what must be true in one area of the business before a goal can be reached, and whether it is.
import { choice, day, longText, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** The areas in which a business has to be ready. */
export const readinessAreas = [
  'supply-chain',
  'service',
  'marketing-and-sales',
  'technology',
  'people',
] as const;

export const requirement = defineNoun('requirement', 'requirements', {
  goal: ref('goal'),
  area: choice(readinessAreas),
  statement: text(),
  status: choice(['in-place', 'gap', 'unknown']),
  /** The fact anyone could go and see. */
  fact: optional(longText()),
  /** The initiative that closes the gap. */
  initiative: optional(ref('initiative')),
  neededBy: optional(day()),
  owner: optional(ref('person')),
});

export type Requirement = RecordOf<typeof requirement>;
