// An effect: how much an initiative is expected to move a measure, as a low, a likely and a high guess.
import { day, longText, number, optional, ref } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const effect = defineNoun('effect', 'effects', {
  initiative: ref('initiative'),
  kpi: ref('kpi'),
  /** Change of the measure, in its unit, once the effect is there; negative lowers it. */
  low: number(),
  likely: number(),
  high: number(),
  /** Day from which it shows; the end of the initiative where left out. */
  from: optional(day()),
  rationale: optional(longText()),
});

export type Effect = RecordOf<typeof effect>;
