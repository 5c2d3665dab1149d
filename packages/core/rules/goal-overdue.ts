// An active goal whose due day has passed: reached, missed or forgotten – but not decided.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { targetLevel } from '../figures/target-level.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { daysBetween } from '../model/period.ts';
import { about } from './about.ts';
import { activeGoals, noGoals, undatedGoals } from './goals.ts';
import { asking, setting } from './suggestions.ts';
import { day, evidence, quantity } from './values.ts';

export const goalOverdue: Rule = {
  id: 'goal-overdue',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context) {
    const goals = activeGoals(context);
    const findings = goals.flatMap((goal) => draft(context, goal));
    return verdict(findings, undatedGoals(goals.filter(({ due }) => due === null)), goals.length, noGoals);
  },
};

function draft(context: Context, goal: Goal): readonly FindingDraft[] {
  const { due, id, title } = goal;
  if (due === null || due >= context.today) return [];
  const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
  const series = goal.kpi === null ? null : context.seriesOf(goal.kpi);
  const last = series?.values.at(-1);
  const level = targetLevel(goal);
  const reached = kpi && last !== undefined ? hasReached(goal, kpi, last) : null;
  return [
    {
      about: [about('goal', goal)],
      data: {
        goal: title,
        due: day(due),
        days: daysBetween(due, context.today),
        reached: reached === null ? 'unknown' : reached ? 'yes' : 'no',
        last: quantity(last ?? 0, kpi?.unit ?? null),
        target: quantity(level ?? 0, kpi?.unit ?? null),
      },
      severity: reached === true ? 'advice' : 'warning',
      evidence:
        kpi && last !== undefined
          ? [
              evidence('kpi-observation', series?.days.at(-1) ?? '', kpi.name, 'observation', {
                value: quantity(last, kpi.unit),
                day: day(series?.days.at(-1) ?? ''),
              }),
            ]
          : [],
      suggestion: reached === true ? setting('goal', id, { status: 'reached' }) : asking('goal', id, 'due'),
      alternatives: reached === true ? [] : [1],
    },
  ];
}

/** Whether a value has reached the goal; null where that cannot be told. */
function hasReached(goal: Goal, kpi: Kpi, value: number): boolean | null {
  const level = targetLevel(goal);
  const direction =
    goal.direction ?? ({ higher: 'increase', lower: 'decrease', 'in-range': null } as const)[kpi.better];
  if (level === null || direction === null || direction === 'keep') return null;
  return direction === 'increase' ? value >= level : value <= level;
}
