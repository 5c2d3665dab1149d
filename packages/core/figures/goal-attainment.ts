// How much of the way from the baseline to the target the measure of each goal has made.
import type { Figure, FigureComparison, Need } from '../assess/figure.ts';
import { kpiAttainment, kpiAttainmentWithin } from '../methods/kpi-attainment.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { dayNumber } from '../model/measuring-periods.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import { cannotTell, type Method, notApplicable, told } from './outcome.ts';
import { targetLevel } from './target-level.ts';

const method: Method = {
  methodId: 'kpi-attainment',
  citation: null,
  formula: 'a = (actual − baseline) / (target − baseline), not below 0 and not above 1',
  unit: 'share',
  basis: 'convention',
};

/**
 * `goal-attainment:<goal>` of each of these goals, by the newest value of its measure. Of a measure that is to stay where
 * it is, or within a range whose ends are not recorded, it has no meaning. Cost grows with the goals.
 */
export function goalAttainmentFigures(context: Context, goals: readonly Goal[]): readonly Figure[] {
  return goals.map((goal) => attainmentFigure(context, goal));
}

function attainmentFigure(context: Context, goal: Goal): Figure {
  const name = { id: `goal-attainment:${goal.id}`, subject: { noun: 'goal', id: goal.id, name: goal.title } };
  const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
  const isRange = goal.targetHigh !== null;
  if (kpi !== null && !isRange && goal.direction === null && kpi.better === 'in-range') {
    return notApplicable(method, name, message('figure.goal-attainment.in-range', { kpi: kpi.name }));
  }
  if (goal.reachedWhen === 'in-total') {
    return notApplicable(method, name, message('figure.goal-attainment.in-total', { goal: goal.title }));
  }
  if (goal.direction === 'keep' && !isRange) {
    return notApplicable(method, name, message('figure.goal-attainment.keep', { goal: goal.title }));
  }
  const target = targetLevel(goal);
  const series = kpi && context.seriesOf(kpi.id);
  const [actual, on] = [series?.values.at(-1), series?.days.at(-1)];
  const needs = missing(goal, kpi, target, on);
  const { baselineValue: baseline } = goal;
  if (kpi === null || target === null || baseline === null || actual === undefined || needs.length > 0) {
    return cannotTell(method, name, needs, { n: 0 });
  }
  const detail = message('evidence.observation', {
    value: { kind: 'number', value: actual, unit: kpi.unit },
    day: { kind: 'day', day: on ?? context.today },
  });
  const inputs = [{ noun: 'kpi', id: kpi.id, name: kpi.name, detail }];
  const value = isRange
    ? kpiAttainmentWithin({ actual, baseline, low: target, high: goal.targetHigh ?? target })
    : kpiAttainment({ actual, baseline, target });
  if (value === null) {
    const notes = [message('figure.goal-attainment.no-way', { goal: goal.title })];
    return cannotTell(method, name, [], { status: 'invalid-input', notes, inputs });
  }
  return told(
    method,
    name,
    value,
    { noInterval: message('figure.no-interval.one-value') },
    {
      n: 1,
      parts: [{ noun: 'kpi', id: kpi.id, name: kpi.name, values: { actual, baseline, target } }],
      comparisons: timeOver(goal, context.today),
      inputs,
    },
  );
}

function missing(goal: Goal, kpi: Kpi | null, target: number | null, on: Day | undefined): readonly Need[] {
  const needs: Need[] = [];
  const add = (what: string, minutes: number) =>
    needs.push({ what: message(`need.${what}`, { goal: goal.title }), minutes });
  if (kpi === null) add('goal-kpi', 5);
  if (goal.targetValue === null) add('goal-target', 5);
  else if (kpi?.isRatio && goal.targetKind === null) add('goal-target-kind', 1);
  if (goal.baselineValue === null || (goal.targetValue !== null && target === null)) add('goal-baseline', 5);
  const { baselineDay } = goal;
  if (kpi !== null && on === undefined) {
    const kpis = { kind: 'names', names: [kpi.name] } as const;
    needs.push({ what: message('need.kpi-values', { kpis, more: 0 }), minutes: 2 });
  } else if (kpi !== null && on !== undefined && baselineDay !== null && on < baselineDay) {
    const data = { kpi: kpi.name, day: { kind: 'day', day: baselineDay } } as const;
    needs.push({ what: message('need.kpi-values-since', data), minutes: 2 });
  }
  return needs;
}

/** How much of the time is over: what the attainment may be read against. */
function timeOver({ baselineDay, due }: Goal, today: Day): readonly FigureComparison[] {
  if (baselineDay === null || due === null || due <= baselineDay) return [];
  const start = dayNumber(baselineDay);
  const share = (dayNumber(today) - start) / (dayNumber(due) - start);
  return [
    {
      id: 'time-over',
      label: message('figure.comparison.time-over'),
      value: Math.min(1, Math.max(0, share)),
      unit: 'share',
    },
  ];
}
