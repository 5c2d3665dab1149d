// A stakeholder: a group of people whose view of the goals counts.
import { choice, integer, longText, optional, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const stakeholder = defineNoun('stakeholder', 'stakeholders', {
  name: text(),
  kind: choice([
    'leaders',
    'employees',
    'customers',
    'investors',
    'suppliers',
    'community',
    'government',
    'other',
  ]),
  description: optional(longText()),
  /** How many people belong to it. */
  people: optional(integer({ unit: 'people', minimum: 1 })),
});

export type Stakeholder = RecordOf<typeof stakeholder>;
