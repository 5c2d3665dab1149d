// An absence: days on which a person, or the whole house, does not work.
import { choice, day, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const absence = defineNoun('absence', 'absences', {
  /** Left out: the whole house is closed, as on a public holiday. */
  person: optional(ref('person')),
  from: day(),
  to: day(),
  kind: choice(['holiday', 'public-holiday', 'sick', 'training', 'other']),
  note: optional(text()),
});

export type Absence = RecordOf<typeof absence>;
