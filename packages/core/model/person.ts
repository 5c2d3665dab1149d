// A person who works in or for the business.
import { number, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const person = defineNoun('person', 'people', {
  name: text(),
  role: optional(text()),
  function: optional(ref('function')),
  /** Contracted or usual working time; what the load of the person is held against. */
  hoursPerWeek: optional(number({ unit: 'hours/week', minimum: 0, maximum: 168 })),
});

export type Person = RecordOf<typeof person>;
