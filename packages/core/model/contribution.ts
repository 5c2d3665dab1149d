// A contribution: a goal, activity or initiative supports a goal, with a weight and a reason.
import { longText, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const contribution = defineNoun(
  'contribution',
  'contributions',
  {
    activity: optional(ref('activity')),
    initiative: optional(ref('initiative')),
    supportingGoal: optional(ref('goal')),
    /** The goal that is supported. */
    goal: ref('goal'),
    /** Raw points; what a supporter brings is split over its goals in proportion, so nothing is counted twice. */
    weight: number({ unit: 'points', minimum: 0 }),
    rationale: optional(longText()),
  },
  { oneOf: [{ fields: ['activity', 'initiative', 'supportingGoal'], count: 'exactly-one' }] },
);

export type Contribution = RecordOf<typeof contribution>;
