// One line of the scorecard per goal: what is measured, where it began, where it is and is to be, how likely, by whom.
import { type Business, type Figure, type Goal, type Kpi, targetLevel } from '@evenkeel/core';
import type { KpiState } from '../goals/kpi-values.ts';
import type { StrategyMapView } from './use-map.ts';

export interface ScorecardRow {
  readonly goal: Goal;
  readonly kpi: Kpi | null;
  readonly state: KpiState | null;
  readonly target: number | null;
  readonly chance: Figure | null;
  /** With what the initiatives are to bring; null where none declares anything. */
  readonly chanceWith: Figure | null;
  readonly attainment: Figure | null;
  readonly owner: string | null;
  readonly initiatives: readonly string[];
}

export function scorecardRow({ business, goals, figure }: StrategyMapView, goal: Goal): ScorecardRow {
  const kpi = goals.kpiOf(goal);
  return {
    goal,
    kpi,
    state: kpi && goals.stateOf(kpi.id),
    // Ten per cent more of a margin is no level until it is said what it means.
    target: kpi?.isRatio && goal.targetKind === null ? null : targetLevel(goal),
    chance: goals.chanceOf(goal.id),
    chanceWith: goals.chanceWithOf(goal.id),
    attainment: figure(`goal-attainment:${goal.id}`),
    owner: business.people.find(({ id }) => id === goal.owner)?.name ?? null,
    initiatives: initiativesOf(business, goal.id),
  };
}

/** Names of the initiatives, planned or under way, that are meant to move the goal. */
function initiativesOf({ contributions, initiatives }: Business, goal: string): readonly string[] {
  const behind = new Set(
    contributions.flatMap((one) =>
      one.goal === goal && one.initiative !== null && one.weight > 0 ? [one.initiative] : [],
    ),
  );
  return initiatives
    .filter(({ id, status }) => behind.has(id) && (status === 'planned' || status === 'active'))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b));
}
