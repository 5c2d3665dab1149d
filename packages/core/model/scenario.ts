// A scenario: a named what-if, as the levers that are moved in it.
import { choice, day, list, longText, month, number, optional, text } from './fields.ts';
import { defineNoun, type RecordOf } from './noun.ts';

/**
 * What can be moved, and what `by` then means: `pool-capacity` and `goal-weight` a change in percent (−20), `hire` hours a
 * month more in a pool from a month on, `initiative-shift` months later (or earlier), `initiative-drop` nothing,
 * `initiative-cost` and `income` a change in percent.
 */
export const leverKinds = [
  'pool-capacity',
  'hire',
  'goal-weight',
  'initiative-shift',
  'initiative-drop',
  'initiative-cost',
  'income',
] as const;

export const scenario = defineNoun('scenario', 'scenarios', {
  name: text(),
  note: optional(longText()),
  levers: list({
    kind: choice(leverKinds),
    /** The key of the pool, goal or initiative; a scenario outlives what it speaks of. */
    target: optional(text()),
    by: number(),
    from: optional(month()),
  }),
  /** The day on which it became the plan. */
  keptOn: optional(day()),
});

export type Scenario = RecordOf<typeof scenario>;
export type Lever = Scenario['levers'][number];
