// An active goal whose due day has passed: reached, missed or forgotten – but not decided.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { wasReached } from '../figures/goal-outcomes.ts';
import { betterOf } from '../figures/goal-question.ts';
import { targetLevel } from '../figures/target-level.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { daysBetween } from '../model/period.ts';
import type { KpiSeries } from '../model/totals.ts';
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
  const reached =
    kpi && series && last !== undefined ? hasReached(goal, kpi, series, last, context.today) : null;
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

/**
 * Whether the goal is reached, in the sense that it gives to the word; null where that cannot be told. Of a value on the
 * due day the newest one counts, also a later one: what matters now is whether there is anything left to do.
 */
function hasReached(goal: Goal, kpi: Kpi, series: KpiSeries, last: number, today: Day): boolean | null {
  const { due, reachedWhen, targetHigh } = goal;
  if (due !== null && reachedWhen !== null && reachedWhen !== 'on-due-day')
    return wasReached(goal, kpi, series, due, today);
  const level = targetLevel(goal);
  if (level === null) return null;
  if (targetHigh !== null) return last >= Math.min(level, targetHigh) && last <= Math.max(level, targetHigh);
  if (goal.direction === 'keep') return null;
  const better = betterOf(goal, kpi);
  return better === null ? null : better === 'higher' ? last >= level : last <= level;
}
