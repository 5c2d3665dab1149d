// The groups of stakeholders with what each needs, which goals answer it, and which needs nobody answers.
import type { Assessment, Business, Goal, Stakeholder, StakeholderNeed } from '@evenkeel/core';

export interface ShownNeed {
  readonly record: StakeholderNeed;
  /** Active goals that answer it. */
  readonly goals: readonly Goal[];
  /** Key of the finding about it, where there is one that is not accepted. */
  readonly finding: string | null;
}

export interface NeedGroup {
  readonly stakeholder: Stakeholder;
  /** Unanswered ones first. */
  readonly needs: readonly ShownNeed[];
  readonly unanswered: number;
}

export function needGroups(business: Business, assessment: Assessment): readonly NeedGroup[] {
  const active = new Map(
    business.goals.filter(({ status }) => status === 'active').map((goal) => [goal.id as string, goal]),
  );
  const findings = new Map(
    assessment.findings
      .filter(({ accepted }) => accepted === null)
      .flatMap(({ key, about }) =>
        about.filter(({ noun }) => noun === 'need').map(({ id }) => [id as string, key] as const),
      ),
  );
  return business.stakeholders.map((stakeholder) => {
    const needs = business.needs
      .filter((one) => one.stakeholder === stakeholder.id)
      .map((record): ShownNeed => {
        const goals = record.goals.flatMap((id) => active.get(id) ?? []);
        return { record, goals, finding: findings.get(record.id) ?? null };
      })
      .sort((one, other) => Number(one.goals.length > 0) - Number(other.goals.length > 0));
    return { stakeholder, needs, unanswered: needs.filter(({ goals }) => goals.length === 0).length };
  });
}
