// Which field mends a missing part of a SMART letter, and in which record it stands.
import type { Goal, NounName } from '@evenkeel/core';

export interface LetterField {
  readonly noun: NounName;
  readonly id: string;
  readonly field: string;
}

const ofGoal: Readonly<Record<string, string>> = {
  'smart.no-kpi': 'kpi',
  'smart.no-direction': 'direction',
  'smart.no-scope': 'scope',
  'smart.no-owner': 'owner',
  'smart.no-baseline': 'baselineValue',
  'smart.no-baseline-day': 'baselineDay',
  'smart.no-target': 'targetValue',
  'smart.ambiguous-target': 'targetKind',
  'smart.no-due': 'due',
  'smart.due-before-baseline': 'due',
  'smart.due-past': 'due',
  'smart.no-milestone': 'milestones',
  'smart.not-stretching': 'targetValue',
  'smart.no-weighted-top-goal': 'weightPoints',
  'smart.top-weight-unknown': 'weightPoints',
  'need.goal-kpi': 'kpi',
  'need.goal-target': 'targetValue',
  'need.goal-target-kind': 'targetKind',
  'need.goal-baseline': 'baselineValue',
  'need.goal-due': 'due',
};
const ofKpi: Readonly<Record<string, string>> = {
  'smart.no-unit': 'unit',
  'smart.no-definition': 'definition',
  'smart.no-source': 'source',
  'smart.no-cadence': 'cadence',
};

/** Null where no single field would mend it (values have to be recorded, or the goal has to change). */
export function fieldOfReason(messageId: string, goal: Goal): LetterField | null {
  const own = ofGoal[messageId];
  if (own !== undefined) return { noun: 'goal', id: goal.id, field: own };
  const measured = ofKpi[messageId];
  return measured === undefined || goal.kpi === null ? null : { noun: 'kpi', id: goal.kpi, field: measured };
}
