// A dimension: two poles, and where between them the owners want the business to stand – in its market, or in its culture.
import { boolean, integer, longText, number, optional, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/** A stance between the poles: −2 clearly the low pole, 0 neither, +2 clearly the high pole. */
export type Stance = -2 | -1 | 0 | 1 | 2;

export const dimension = defineNoun('dimension', 'dimensions', {
  name: text(),
  lowPole: text(),
  highPole: text(),
  /** The business's chosen position; null while the owners have not decided. */
  position: optional(integer({ unit: 'stance', minimum: -2, maximum: 2 })),
  /** What the business says about it, in its own words ("baked from organic flour"). */
  promise: optional(longText()),
  /** A value of the culture: its poles are "not lived" and "lived", and practices show whether it is. */
  isValue: boolean(),
  /** Raw importance points among the dimensions; shares are derived. Null everywhere means all count alike. */
  weight: optional(number({ unit: 'points', minimum: 0 })),
});

export type Dimension = RecordOf<typeof dimension>;
