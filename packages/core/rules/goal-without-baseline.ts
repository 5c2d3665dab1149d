// A goal that is measured, but whose starting value or its day is unknown: progress cannot be told from standing still.
import type { FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { KpiSeries } from '../model/totals.ts';
import { about } from './about.ts';
import { activeGoals, noGoals, unmeasured } from './goals.ts';
import { asking, setting } from './suggestions.ts';
import { day, evidence, quantity } from './values.ts';

export const goalWithoutBaseline: Rule = {
  id: 'goal-without-baseline',
  severity: 'advice',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context) {
    const goals = activeGoals(context);
    const findings = goals.flatMap((goal): readonly FindingDraft[] => {
      if (goal.kpi === null || (goal.baselineValue !== null && goal.baselineDay !== null)) return [];
      const kpi = context.find('kpi', goal.kpi);
      const series = context.seriesOf(goal.kpi);
      const known = startingPoint(goal, series);
      const relative = goal.targetKind === 'relative-percent' || goal.targetKind === 'percentage-points';
      return [
        {
          about: [about('goal', goal)],
          data: {
            goal: goal.title,
            kpi: kpi?.name ?? '',
            missing: goal.baselineValue !== null ? 'day' : goal.baselineDay !== null ? 'value' : 'both',
            known: known ? 'yes' : 'no',
          },
          // A target counted from the start means nothing without the start.
          severity: relative && goal.baselineValue === null ? 'warning' : 'advice',
          evidence: known
            ? [
                evidence('kpi-observation', known.day, kpi?.name ?? '', 'observation', {
                  value: quantity(known.value, kpi?.unit ?? null),
                  day: day(known.day),
                }),
              ]
            : [],
          suggestion: suggestionFor(goal, known),
          ...(series === null && goal.baselineValue === null && { alternatives: [1] }),
        },
      ];
    });
    return verdict(findings, unmeasured(goals), goals.length, noGoals);
  },
};

interface Point {
  readonly day: Day;
  readonly value: number;
}

/** The latest observation that agrees with the half of the baseline that is known. */
function startingPoint({ baselineValue, baselineDay }: Goal, series: KpiSeries | null): Point | null {
  for (let index = (series?.days.length ?? 0) - 1; index >= 0; index -= 1) {
    const day = series?.days[index] ?? '';
    const value = series?.values[index] ?? 0;
    if (baselineDay !== null && day > baselineDay) continue;
    if (baselineValue === null || baselineValue === value) return { day, value };
  }
  return null;
}

function suggestionFor(goal: Goal, known: Point | null): SuggestedChange {
  const { id } = goal;
  if (known) {
    const set = { baselineValue: known.value, baselineDay: known.day };
    return setting('goal', id, set);
  }
  const fields = (['baselineValue', 'baselineDay'] as const).filter((field) => goal[field] === null);
  return asking('goal', id, ...fields);
}
