// What the owners decided about a pattern in what was spent or done without a plan: adopt it, stop it, or it was a one-off.
import { choice, day, list, longText, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const patternAnswer = defineNoun('pattern-answer', 'patternAnswers', {
  name: text(),
  resource: choice(['money', 'hours']),
  /** The payees, accounts or projects of which the pattern was made. */
  labels: list({ label: text() }),
  answer: choice(['adopt', 'stop', 'one-off']),
  day: day(),
  reason: optional(longText()),
  /** The work that it became by being adopted. */
  activity: optional(ref('activity')),
  owner: optional(ref('person')),
});

export type PatternAnswer = RecordOf<typeof patternAnswer>;
