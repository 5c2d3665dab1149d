// Each initiative with what the plan does with it, and what its place hangs on.
import {
  type BenefitSimulation,
  type BusinessPortfolio,
  type CoreIndex,
  type InitiativeCandidate,
  type Month,
  type Obstacle,
  type ProjectRegret,
  shortfallOf,
} from '@evenkeel/core';
import type { ChoosingAnswer } from './run-choosing.ts';

export type Decision = 'begun' | 'now' | 'later' | 'out';

export interface ChoiceRow {
  readonly candidate: InitiativeCandidate;
  readonly decision: Decision;
  /** Months in which it is worked on; null where it is out. */
  readonly from: Month | null;
  readonly to: Month | null;
  readonly period: number | null;
  /** What it brings by itself, as the plan has it or at its best time. */
  readonly value: number;
  readonly regret: ProjectRegret | null;
  readonly obstacle: Obstacle | null;
  readonly standing: CoreIndex | null;
  readonly chosenShare: number | null;
}

/** In the order in which they begin; what is left out last, what nearly came in first. */
export function choiceRows(portfolio: BusinessPortfolio, answer: ChoosingAnswer): readonly ChoiceRow[] {
  const { problem, solved, regrets, robust, simulation } = answer;
  if (!solved) return [];
  const rows = portfolio.candidates.flatMap((candidate): readonly ChoiceRow[] => {
    const { id } = candidate.initiative;
    const project = problem.projects.find((one) => one.id === id);
    // The business may have got this initiative after the answer was given.
    if (!project) return [];
    const period = solved.plan.get(id) ?? null;
    const values = typeof project.value === 'number' ? [project.value] : project.value;
    const earliest = project.earliest ?? 1;
    const obstacle = period === null ? shortfallOf(problem, solved.plan, id) : null;
    // What brings nothing is in as many good plans as it is not: that tells nothing.
    const isWorthless = obstacle?.kind === 'no-gain';
    return [
      {
        candidate,
        period,
        decision: period === null ? 'out' : candidate.isBegun ? 'begun' : period === 1 ? 'now' : 'later',
        from: period === null ? null : (portfolio.months[period - 1] ?? null),
        to: period === null ? null : (portfolio.months[period + candidate.work.duration - 2] ?? null),
        value: period === null ? Math.max(...values) : (values[period - earliest] ?? values[0] ?? 0),
        regret: regrets.find((one) => one.project === id) ?? null,
        obstacle,
        standing: isWorthless ? null : (robust?.coreIndex.find((one) => one.project === id) ?? null),
        chosenShare: shareOf(simulation, id),
      },
    ];
  });
  return rows.sort(
    (a, b) =>
      (a.period ?? Number.POSITIVE_INFINITY) - (b.period ?? Number.POSITIVE_INFINITY) ||
      (a.period === null
        ? (a.regret?.regret ?? Number.POSITIVE_INFINITY) - (b.regret?.regret ?? Number.POSITIVE_INFINITY)
        : 0) ||
      a.candidate.initiative.name.localeCompare(b.candidate.initiative.name),
  );
}

function shareOf(simulation: BenefitSimulation | null, id: string): number | null {
  return simulation?.chosen.get(id)?.mean ?? null;
}
