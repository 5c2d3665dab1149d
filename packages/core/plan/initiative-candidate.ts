// An initiative that may be chosen, with what it uses and what it would bring.
import type { Initiative } from '../model/initiative.ts';
import type { GoalGain, Guess, MoneyValue } from './benefit-value.ts';
import type { InitiativeUse } from './initiative-use.ts';

export interface InitiativeCandidate {
  readonly initiative: Initiative;
  /** It has begun; to choose it is to go on with it. */
  readonly isBegun: boolean;
  /** Of what is still to be done. */
  readonly work: InitiativeUse;
  /** First and last period, from 1, in which it may begin. */
  readonly earliest: number;
  readonly latest: number;
  /** What it brings when it begins in the earliest, the next … the latest period. */
  readonly money: readonly MoneyValue[];
  /** The same for goals: progress of each top goal, in per cent of what it needs. */
  readonly progress: readonly ReadonlyMap<string, Guess>[];
  readonly gains: readonly GoalGain[];
  /** Whether somebody has said what it brings, in money and towards goals. */
  readonly hasMoneyBenefit: boolean;
  readonly hasGoalBenefit: boolean;
}
