// Everything that is told about a portfolio problem: the answer, and why it is that.
import type {
  BenefitSimulation,
  Conflict,
  Frontier,
  PortfolioAnswer,
  ProjectRegret,
  RobustPortfolios,
  UnitValue,
  UseToTurn,
} from '@evenkeel/core';

export interface Allocation {
  readonly answer: PortfolioAnswer;
  /** Why the search ended. */
  readonly ended: 'done' | 'time' | 'stopped';
  readonly seconds: number;
  readonly units: readonly UnitValue[];
  /** By project; those that were not worked out in time are missing. */
  readonly regrets: ReadonlyMap<string, ProjectRegret>;
  readonly turns: ReadonlyMap<string, UseToTurn>;
  /** Only where nothing obeys every limit. */
  readonly conflict: Conflict | null;
  readonly frontier: Frontier | null;
  readonly robust: RobustPortfolios | null;
  readonly drawn: BenefitSimulation | null;
}

export interface AllocationWishes {
  /** For the answer, and once more for the reasons. */
  readonly seconds: number;
  /** 0 … 1. */
  readonly gap: number;
  readonly frontier: string | null;
  readonly isRobust: boolean;
}
