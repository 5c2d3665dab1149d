// A step: a part of an initiative with its own days – work, training, automation – or a milestone, which takes none.
import { choice, day, optional, ref, refs, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const step = defineNoun('step', 'steps', {
  initiative: ref('initiative'),
  name: text(),
  kind: choice(['work', 'training', 'automation', 'milestone']),
  start: optional(day()),
  /** Last day; of a milestone the day itself. */
  end: optional(day()),
  owner: optional(ref('person')),
  /** Steps that must have ended before this one can start. */
  dependsOn: refs('step'),
  doneOn: optional(day()),
});

export type Step = RecordOf<typeof step>;
