// What goes into a round of weighing and what comes out of it: the shapes alone.
import type { Figure, Need } from '../assess/figure.ts';
import type { Message } from '../model/message.ts';
import type { Reconsider } from './judge-answer.ts';
import type { WeighingAnswer } from './weighing-answer.ts';

export interface GivenAnswer {
  /** Key of the stakeholder group that the person belongs to. */
  readonly group: string;
  readonly groupName: string;
  /** A leader who weighs by name, with consent; null for everybody else. */
  readonly person: string | null;
  readonly personName: string | null;
  readonly answer: WeighingAnswer;
}

export interface WeighingResult {
  /** `cannot-tell` when no answer may be shown: then `overall` is null and `needs` says what is missing. */
  readonly status: 'ok' | 'cannot-tell';
  /** Answers that every number of `overall` rests on. */
  readonly answers: number;
  /** Answers that are in no number at all, because fewer than five people answered without a name. */
  readonly keptBack: { readonly answers: number; readonly why: Message } | null;
  readonly overall: PeopleSummary | null;
  /** Groups that may be shown apart, in the order of their keys; last the pool of the small ones, if there is one. */
  readonly groups: readonly WeighingGroup[];
  /** Named people, in the order of their keys. */
  readonly leaders: readonly WeighingLeader[];
  readonly leadersApart: LeadersApart | null;
  readonly notes: readonly Message[];
  readonly needs: readonly Need[];
}

/** All figures have their method page; parts are per goal. */
export interface PeopleSummary {
  readonly answers: number;
  /** How many of them contradict themselves beyond the published limit. */
  readonly contradicting: number;
  /** One figure `goal-weight:<goal>` per goal, in their order: its share, with an interval from five answers on. */
  readonly weights: readonly Figure[];
  /** `goal-agreement`: mean r_wg over the goals; parts: rwg, variance, averageDeviation, cut, disputed per goal. */
  readonly agreement: Figure;
  /** `order-concordance`: Kendall's W, with p as a comparison. */
  readonly concordance: Figure;
  /** `weight-homogeneity`: S of the weight vectors. */
  readonly homogeneity: Figure;
}

export interface WeighingGroup extends PeopleSummary {
  /** Key of the group; null for the pool of small groups. */
  readonly group: string | null;
  /** Empty for the pool. */
  readonly name: string;
  /** Keys and names of the groups in the pool; for a group itself empty. How many answered in each is not told. */
  readonly pooled: readonly { readonly group: string; readonly name: string }[];
  /** How many of the answers have a name; the others are none, or five and more. */
  readonly named: number;
}

export interface WeighingLeader {
  readonly person: string;
  readonly name: string;
  readonly group: string;
  readonly method: WeighingAnswer['method'];
  /** `goal-weight:<goal>` by the method of the answer. */
  readonly weights: readonly Figure[];
  /** `answer-consistency:<person>`; null for methods that ask nothing twice. */
  readonly consistency: Figure | null;
  readonly reconsider: Reconsider | null;
  /** Total variation (0 … 1) from the joint weights of the other leaders, and where it is largest; null when alone. */
  readonly difference: LeaderDifference | null;
}

export interface LeaderDifference {
  readonly distance: number;
  /** Null when there is none. */
  readonly goal: string | null;
  readonly ownShare: number;
  readonly othersShare: number;
}

export interface LeadersApart {
  /** Who differs most from the other leaders; null when nobody does, or when two differ equally. */
  readonly mostApart: string | null;
  /** Per goal the lowest and the highest share among leaders, and whose they are. */
  readonly ranges: readonly {
    readonly goal: string;
    readonly lowest: { readonly person: string; readonly share: number };
    readonly highest: { readonly person: string; readonly share: number };
  }[];
}
