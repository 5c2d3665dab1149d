// A commentary: what the board pack of a period says in words, about one measure or about the whole.
import { day, longText, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const commentary = defineNoun('commentary', 'commentaries', {
  from: day(),
  to: day(),
  /** Null where it is about the whole period. */
  kpi: optional(ref('kpi')),
  text: longText(),
  author: optional(ref('person')),
});

export type Commentary = RecordOf<typeof commentary>;
