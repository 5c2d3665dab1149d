// A strategic goal with the five SMART parts kept as data, and the raw points that say how much it matters.
import { choice, day, list, longText, number, optional, ref, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

export const goal = defineNoun('goal', 'goals', {
  title: text(),
  statement: optional(longText()),
  kpi: optional(ref('kpi')),
  /** Which product, region or customer it is about. */
  scope: optional(text()),
  direction: optional(choice(['increase', 'decrease', 'keep'])),
  baselineValue: optional(number()),
  baselineDay: optional(day()),
  targetValue: optional(number()),
  /** Upper end of a range to stay within; the target value is then its lower end. */
  targetHigh: optional(number()),
  /** How a target for a ratio is meant: "10 % increase" of 8 % may mean 8.8 %, 18 % or 10 %. */
  targetKind: optional(choice(['level', 'percentage-points', 'relative-percent'])),
  due: optional(day()),
  /** What counts as reached: the value of the last period, of any period, or the sum since the baseline day. */
  reachedWhen: optional(choice(['on-due-day', 'any-time', 'in-total'])),
  owner: optional(ref('person')),
  /** Raw importance points among the top goals; shares are derived, never stored. */
  weightPoints: optional(number({ unit: 'points', minimum: 0 })),
  milestones: list({ day: day(), value: number() }),
  /** The lane of the strategy map in which it stands. */
  perspective: optional(ref('perspective')),
  /** A goal of several years or one of this year; null leaves it to the due day. */
  horizon: optional(choice(['long-term', 'annual'])),
  /** Where in its lane it was put by hand: 0 at the left, 1 at the right; null leaves it to the layout. */
  mapPlace: optional(number({ minimum: 0, maximum: 1 })),
  status: choice(['active', 'reached', 'dropped']),
});

export type Goal = RecordOf<typeof goal>;
