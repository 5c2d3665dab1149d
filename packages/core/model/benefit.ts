// A benefit: what an initiative is expected to bring, in money or towards a goal, as a low, a likely and a high guess.
import { integer, longText, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const benefit = defineNoun('benefit', 'benefits', {
  initiative: ref('initiative'),
  /** Towards this goal, in percent of what the goal still needs; left out: money, in minor units a month. */
  goal: optional(ref('goal')),
  low: number(),
  likely: number(),
  high: number(),
  /** Months from the end of the initiative until it shows; 0 where left out. */
  afterMonths: optional(integer({ unit: 'months', minimum: 0, maximum: 120 })),
  /** How many months it lasts; left out: as far as one looks ahead. */
  months: optional(integer({ unit: 'months', minimum: 1, maximum: 600 })),
  rationale: optional(longText()),
});

export type Benefit = RecordOf<typeof benefit>;
