// A responsibility: the part that a person has in an initiative (responsible, accountable, consulted, informed).
import { choice, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const responsibility = defineNoun('responsibility', 'responsibilities', {
  initiative: ref('initiative'),
  person: ref('person'),
  part: choice(['responsible', 'accountable', 'consulted', 'informed']),
});

export type Responsibility = RecordOf<typeof responsibility>;
