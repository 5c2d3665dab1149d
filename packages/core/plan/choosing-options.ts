// What an owner may say about how to choose among initiatives, and what is told about those that cannot be chosen.
import type { RecordRef } from '../assess/figure.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Message } from '../model/message.ts';

/** What is to be as large as possible: money in today's value, or progress of the goals by their weight. */
export type Objective = 'money' | 'goals';

export interface ChoosingOptions {
  /** In so many months from the next one on something may begin; 12 where left out. */
  readonly months?: number;
  /** So many months of money are counted; 36 where left out. */
  readonly lookAheadMonths?: number;
  /** Where left out: money when it weighs more initiatives than goals do. */
  readonly objective?: Objective;
  /** Where money is the aim: priority points that the plan must bring all the same. */
  readonly leastPoints?: number;
  /** Whether what has begun may be stopped; else it is kept and takes its part first. */
  readonly isBegunOpen?: boolean;
  /** Initiatives that the owner wants in, or does not want, in every answer. */
  readonly must?: ReadonlySet<string>;
  readonly mustNot?: ReadonlySet<string>;
}

/** Something that has to be filled in before an initiative can be weighed, or a pool can limit anything. */
export interface MissingInput {
  readonly about: RecordRef;
  /** The noun and field to fill; with `initial` a new record of it. */
  readonly noun: 'benefit' | 'pool';
  readonly field: string;
  readonly words: Message;
}

/** An initiative that no plan of this time can hold, and why. */
export interface Blocked {
  readonly initiative: Initiative;
  readonly words: Message;
}
