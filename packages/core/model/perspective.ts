// A perspective of the scorecard: one lane of the strategy map, from learning at the bottom to money at the top.
import { choice, integer, optional, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const perspective = defineNoun('perspective', 'perspectives', {
  name: text(),
  /** Which of the four classic perspectives it stands for; what the checks of the map rest on. */
  kind: choice(['financial', 'customer', 'process', 'learning', 'other']),
  /** Lanes are drawn from the smallest number at the top. */
  order: integer({ minimum: 0, maximum: 99 }),
  /** At least so many initiatives of a plan must serve its goals. */
  leastInitiatives: optional(integer({ unit: 'initiatives', minimum: 0, maximum: 99 })),
});

export type Perspective = RecordOf<typeof perspective>;
