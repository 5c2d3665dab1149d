// What every goal needs in every area of the business, as the readiness screen shows it.
import { type Assessment, type Business, type Goal, type Requirement, readinessAreas } from '@evenkeel/core';
import type { Status } from '../../ui/status-mark.tsx';

export type Area = (typeof readinessAreas)[number];

export interface AreaCell {
  readonly area: Area;
  /** Missing ones first. */
  readonly requirements: readonly ShownRequirement[];
  /** The worst of its requirements; `unknown` where nobody has said anything. */
  readonly status: Status;
  readonly inPlace: number;
}

export interface ShownRequirement {
  readonly record: Requirement;
  /** `serious`: missing, and nothing closes it in time; `attention`: missing, and an initiative closes it. */
  readonly status: Status;
}

export interface ReadinessRow {
  readonly goal: Goal;
  readonly areas: readonly AreaCell[];
  readonly requirements: number;
  readonly inPlace: number;
}

/** Active goals by importance, each with its five areas; a missing requirement is open where a finding says so. */
export function readinessRows(business: Business, assessment: Assessment): readonly ReadinessRow[] {
  const unanswered = new Set(
    assessment.findings
      .filter(({ ruleId, accepted }) => ruleId === 'requirement-without-answer' && accepted === null)
      .flatMap(({ about }) => about.filter(({ noun }) => noun === 'requirement').map(({ id }) => id)),
  );
  const shown = (record: Requirement): ShownRequirement => ({ record, status: statusOf(record, unanswered) });
  return business.goals
    .filter(({ status }) => status === 'active')
    .map((goal) => {
      const own = business.requirements.filter((one) => one.goal === goal.id).map(shown);
      return {
        goal,
        areas: readinessAreas.map((area) => cellOf(area, own)),
        requirements: own.length,
        inPlace: own.filter(({ record }) => record.status === 'in-place').length,
      };
    })
    .sort((a, b) => (b.goal.weightPoints ?? -1) - (a.goal.weightPoints ?? -1));
}

function cellOf(area: Area, own: readonly ShownRequirement[]): AreaCell {
  const requirements = own
    .filter(({ record }) => record.area === area)
    .sort((a, b) => worst.indexOf(a.status) - worst.indexOf(b.status));
  return {
    area,
    requirements,
    status: requirements[0]?.status ?? 'unknown',
    inPlace: requirements.filter(({ record }) => record.status === 'in-place').length,
  };
}

const worst: readonly Status[] = ['serious', 'attention', 'unknown', 'good'];

function statusOf({ id, status }: Requirement, unanswered: ReadonlySet<string>): Status {
  if (status === 'in-place') return 'good';
  if (status === 'unknown') return 'unknown';
  return unanswered.has(id) ? 'serious' : 'attention';
}
