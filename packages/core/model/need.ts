// A need: what a group of stakeholders expects of the business, and the goals that answer it.
import { longText, optional, ref, refs, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const need = defineNoun('need', 'needs', {
  stakeholder: ref('stakeholder'),
  statement: text(),
  /** How one knows: a survey, a complaint, a contract. */
  evidence: optional(longText()),
  /** The goals that answer it. */
  goals: refs('goal'),
});

export type StakeholderNeed = RecordOf<typeof need>;
