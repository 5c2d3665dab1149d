// What a round is in which people weigh the goals, who is asked, and what can be done with it.
import type { Day, Id, WeighingAnswer, WeighingMethod } from '@evenkeel/core';

/** A goal as it is put before the people who weigh it; what becomes of the goal later does not change it. */
export interface AskedGoal {
  readonly id: Id<'goal'>;
  readonly name: string;
  readonly statement: string | null;
  /** Name and unit of the measure. */
  readonly kpi: string | null;
  readonly unit: string | null;
  /** From where to where the measure is to move: what swing weighting asks about. */
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: Day | null;
}

export interface Weighing {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly method: WeighingMethod;
  /** In the order in which they are asked. */
  readonly goals: readonly AskedGoal[];
  readonly openedOn: Day;
  /** The last day on which answers are taken. */
  readonly closesOn: Day;
  /** Null while its answers are shown to nobody. */
  readonly closedOn: Day | null;
}

/** Whom a link asks: somebody of a group, or a person who may weigh by name. */
export interface Asked {
  readonly stakeholder: string;
  readonly stakeholderName: string;
  readonly person: string | null;
  readonly personName: string | null;
}

export type LinkState = 'open' | 'used' | 'withdrawn' | 'closed';

export interface WeighingLink extends Asked {
  readonly state: LinkState;
  readonly expiresOn: Day;
}

/** A round with how many were asked and answered. */
export interface WeighingWithCounts extends Weighing {
  /** Links without a name, by group; those withdrawn are among them. */
  readonly groups: readonly {
    readonly stakeholder: string;
    readonly stakeholderName: string;
    readonly links: number;
    readonly used: number;
  }[];
  /** Links by name, without those withdrawn. */
  readonly people: readonly (Asked & { readonly person: string; readonly personName: string } & {
    readonly isUsed: boolean;
  })[];
}

/** An answer without a moment and without its link. */
export interface StoredAnswer extends Asked {
  readonly answer: WeighingAnswer;
}

/** The rounds of one business, inside one transaction. */
export interface Weighings {
  /** Newest first. */
  list(): Promise<readonly WeighingWithCounts[]>;
  find(id: string): Promise<WeighingWithCounts | null>;
  create(weighing: Weighing): Promise<void>;
  /**
   * Adds links by the hashes of their tokens. A link by name takes the place of an earlier one.
   *
   * @returns false, and adds none, when the person has answered already
   */
  addLinks(
    id: string,
    asked: Asked,
    links: { readonly hashes: readonly string[]; readonly createdOn: Day; readonly expiresOn: Day },
  ): Promise<boolean>;
  /** Takes back what was not used, of one group or of one person in it. */
  withdrawLinks(
    id: string,
    of: { readonly stakeholder: string; readonly person: string | null },
  ): Promise<void>;
  /** From then on no answer is taken; for ever. */
  close(id: string, day: Day): Promise<void>;
  /** Answers of a closed round, in no order that says anything; none while it is open. */
  answers(id: string): Promise<readonly StoredAnswer[]>;
  /** @returns false when there is no such round */
  remove(id: string): Promise<boolean>;
}

/** What the holder of a link's token may see and do, inside one transaction. */
export interface HeldWeighing {
  readonly businessName: string;
  readonly weighing: Weighing;
  readonly link: WeighingLink;
  /** Stores the answer and uses the link up; the caller has looked at the link's state first. */
  answer(answer: WeighingAnswer, byName: boolean): Promise<void>;
}
