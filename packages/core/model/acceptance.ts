// An acceptance: the owners know of a finding and live with it until a day, for a stated reason.
import { day, longText, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const acceptance = defineNoun('acceptance', 'acceptances', {
  /** The key of the accepted finding (`goal-without-kpi:goal/most-loved`). */
  finding: text(),
  until: day(),
  reason: longText(),
  acceptedBy: optional(ref('person')),
});

export type Acceptance = RecordOf<typeof acceptance>;
