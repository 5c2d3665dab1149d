// Something that must be true before a goal can be reached is not, and nothing that is planned makes it true in time.
import type { FindingDraft, Severity, SuggestedChange } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { type Context, groupBy } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import { textOf } from '../figures/readiness.ts';
import type { Goal } from '../model/goal.ts';
import type { Initiative } from '../model/initiative.ts';
import { addMonths, monthOf } from '../model/period.ts';
import { type Requirement, readinessAreas } from '../model/requirement.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';
import { day, evidence, names, need, untold } from './values.ts';
import { isOpen } from './work.ts';

/** How near a due day makes a gap pressing (convention). */
const NEAR_MONTHS = 12;

export const requirementWithoutAnswer: Rule = {
  id: 'requirement-without-answer',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const goals = activeGoals(context);
    if (goals.length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const byGoal = groupBy(context.business.requirements, ({ goal }) => goal);
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    const silent: Goal[] = [];
    let checked = 0;
    for (const goal of goals) {
      const requirements = byGoal.get(goal.id) ?? [];
      if (requirements.length === 0) {
        if (isDueSoon(context, goal)) silent.push(goal);
        continue;
      }
      checked += requirements.length;
      for (const requirement of requirements) {
        const found = judge(context, goal, requirement);
        if (found === 'undated') unknown.push(undated(context, requirement));
        else if (found !== null) findings.push(draft(context, measured, goal, requirement, found));
      }
      unknown.push(...openQuestions(goal, requirements));
    }
    if (silent.length > 0) unknown.push(notAsked(silent));
    return verdict(findings, unknown, checked, noRequirements);
  },
};

const noRequirements: Untold = untold('no-requirements', [need('requirements-of-goals', 10)]);

type Fault = 'none' | 'stopped' | 'done' | 'late';

/** What is wrong with the answer to a gap; null where it is in place, not known, or will be closed in time. */
function judge(context: Context, goal: Goal, { status, initiative: id, neededBy }: Requirement) {
  if (status !== 'gap') return null;
  const initiative = id === null ? null : context.find('initiative', id);
  if (initiative === null) return 'none';
  if (!isOpen(initiative)) return initiative.status === 'done' ? 'done' : 'stopped';
  const deadline = neededBy ?? goal.due;
  if (deadline === null) return null;
  if (initiative.end === null) return 'undated';
  return initiative.end > deadline ? 'late' : null;
}

function draft(
  context: Context,
  measured: Measured,
  goal: Goal,
  requirement: Requirement,
  fault: Fault,
): FindingDraft {
  const { id, statement, area, neededBy, fact } = requirement;
  const initiative =
    requirement.initiative === null ? null : context.find('initiative', requirement.initiative);
  const deadline = neededBy ?? goal.due ?? context.today;
  return {
    about: [
      { noun: 'requirement', id, name: statement },
      about('goal', goal),
      ...(initiative ? [about('initiative', initiative)] : []),
    ],
    data: {
      requirement: statement,
      goal: goal.title,
      area: textOf(area),
      fault,
      initiative: initiative?.name ?? '',
      deadline: day(deadline),
      end: day(initiative?.end ?? deadline),
    },
    severity: severityOf(context, measured, goal),
    evidence: [
      ...(fact === null ? [] : [evidence('requirement', id, statement, 'fact', { fact })]),
      ...(fault === 'late' && initiative
        ? [
            evidence('initiative', initiative.id, initiative.name, 'ends-on', {
              day: day(initiative.end ?? deadline),
            }),
          ]
        : []),
    ],
    suggestion: suggestionFor(requirement, initiative, fault),
    alternatives: fault === 'done' ? [1, 2] : [1],
  };
}

/** Serious for one of the goals that matter most, within a year. */
function severityOf(context: Context, measured: Measured, goal: Goal): Severity {
  const weight = measured.flows.money.intended?.[goal.id] ?? 0;
  const matters = weight > 0 && weight >= 1 / context.goalGraph.topGoals.length;
  return matters && isDueSoon(context, goal) ? 'serious' : 'warning';
}

function isDueSoon({ today }: Context, { due }: Goal): boolean {
  return due !== null && monthOf(due) <= addMonths(monthOf(today), NEAR_MONTHS);
}

function suggestionFor({ id }: Requirement, initiative: Initiative | null, fault: Fault): SuggestedChange {
  if (fault === 'late' && initiative) return asking('initiative', initiative.id, 'end');
  return fault === 'done' ? asking('requirement', id, 'status') : asking('requirement', id, 'initiative');
}

function undated(context: Context, { initiative, statement }: Requirement): Untold {
  const data = { initiative: context.nameOf('initiative', initiative ?? ''), requirement: statement };
  return untold('requirement-undated', [need('initiative-end', 1, data)], data);
}

/** Of a goal that was asked about: what nobody knows yet, and the areas nobody was asked about. */
function openQuestions(goal: Goal, requirements: readonly Requirement[]): readonly Untold[] {
  const of = { goal: goal.title };
  const unknown = requirements.filter(({ status }) => status === 'unknown');
  const areas = readinessAreas.filter((area) => !requirements.some((one) => one.area === area));
  return [
    ...(unknown.length === 0
      ? []
      : [
          untold(
            'requirements-unknown',
            unknown.map(({ statement }) => need('requirement-status', 3, { ...of, statement })),
            { ...of, count: unknown.length },
          ),
        ]),
    ...(areas.length === 0
      ? []
      : [
          untold(
            'readiness-areas',
            areas.map((area) => need('readiness-area', 3, { ...of, area: textOf(area) })),
            { ...of, count: areas.length },
          ),
        ]),
  ];
}

function notAsked(goals: readonly Goal[]): Untold {
  const { names: list, more } = names(goals.map(({ title }) => title));
  const data = { goals: list, more };
  return untold('no-readiness', [need('readiness-of-goals', 10 * goals.length, data)], data);
}
