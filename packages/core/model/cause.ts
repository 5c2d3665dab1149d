// A cause: the hypothesis that reaching one goal drives another, with its direction and delay. It carries no money.
import { boolean, choice, longText, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const cause = defineNoun('cause', 'causes', {
  /** The goal that moves first. */
  driver: ref('goal'),
  /** The goal that is expected to move because of it. */
  result: ref('goal'),
  /** Whether more of the driver's measure is expected to raise or to lower the result's. */
  sign: choice(['raises', 'lowers']),
  lagMonths: optional(number({ unit: 'months', minimum: 0, maximum: 120 })),
  rationale: optional(longText()),
  /** Declared to run back against the order of the lanes; only such an arrow may close a circle. */
  isFeedback: boolean(),
});

export type Cause = RecordOf<typeof cause>;
