// An adoption: the day on which the owners made a set of goal weights theirs, and what these rested on.
import { choice, day, integer, list, longText, number, optional, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** How weights can be asked for or set. */
export const weighingMethods = ['ratio', 'pairwise', 'best-worst', 'ranking', 'swing'] as const;

export const adoption = defineNoun('adoption', 'adoptions', {
  day: day(),
  /** A round in which people weighed the goals, or the owners' own judgement. */
  source: choice(['weighing', 'own-judgement']),
  /** What the round was called. */
  round: optional(text()),
  method: optional(choice(weighingMethods)),
  /** How many people's answers it rests on. */
  answers: optional(integer({ unit: 'people', minimum: 0 })),
  /** How alike their weights were: 0 as different as can be, 1 the same. */
  agreement: optional(number({ unit: 'share', minimum: 0, maximum: 1 })),
  /** The goals as they were called then, so that the past stays readable when a goal is gone. */
  weights: list({ goal: text(), title: text(), points: number({ unit: 'points', minimum: 0 }) }),
  note: optional(longText()),
});

export type Adoption = RecordOf<typeof adoption>;
