// What the coach offers: one step that mends one missing thing, with the words on its button.
import type { Business, Day, Goal, GoalJudgement, Kpi, Message, NounName, Outlooks } from '@evenkeel/core';
import type { TextId } from '../../../app/use-text.ts';
import type { GoalReading } from './read-goal-text.ts';

export type GoalFields = Partial<Omit<Goal, 'id'>>;

export type Step =
  /** Fields of the goal being written; the first of them gets the cursor. */
  | { readonly kind: 'fill'; readonly set: GoalFields }
  /** A new record at once, named in a field of the goal. */
  | {
      readonly kind: 'make';
      readonly noun: NounName;
      readonly set: Readonly<Record<string, unknown>>;
      readonly into: keyof GoalFields;
    }
  /** Fields of another record, written at once. */
  | {
      readonly kind: 'set';
      readonly noun: NounName;
      readonly id: string;
      readonly set: Readonly<Record<string, unknown>>;
    }
  /** A form of another record, because only people know what belongs there. */
  | {
      readonly kind: 'open';
      readonly noun: NounName;
      readonly id?: string;
      readonly field?: string;
      readonly initial?: Readonly<Record<string, unknown>>;
    }
  /** Today's value of the measure, asked for on the spot; it may become the starting value too. */
  | { readonly kind: 'record'; readonly kpi: string; readonly asBaseline: boolean };

export interface Suggestion {
  readonly key: string;
  readonly text: Message;
  readonly step: Step;
}

/** Everything that the coach looks at; `business` already holds the goal as it is written. */
export interface CoachCase {
  readonly business: Business;
  readonly goal: Goal;
  readonly kpi: Kpi | null;
  readonly judgement: GoalJudgement;
  readonly today: Day;
  readonly reading: GoalReading;
  /** The name of who is signed in: somebody to answer for the goal where nobody is written down yet. */
  readonly reader: string | null;
  readonly outlooks: Outlooks;
  readonly t: (id: TextId) => string;
}

/** An offer that fills fields of the goal. */
export function fill(key: string, set: GoalFields, text: Message): Suggestion {
  return { key, text, step: { kind: 'fill', set } };
}

/** A day as a value of a sentence. */
export function dayOf(day: Day): { readonly kind: 'day'; readonly day: Day } {
  return { kind: 'day', day };
}
