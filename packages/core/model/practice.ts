// A practice: what one function really does on one positioning dimension, and the observable fact that shows it.
import { day, integer, longText, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const practice = defineNoun('practice', 'practices', {
  function: ref('function'),
  dimension: ref('dimension'),
  stance: integer({ unit: 'stance', minimum: -2, maximum: 2 }),
  /** The fact anyone could go and see ("we buy frozen dough"); null means it is only asserted. */
  fact: optional(longText()),
  observedOn: optional(day()),
  /** Who said so. */
  respondent: optional(ref('person')),
});

export type Practice = RecordOf<typeof practice>;
