// Goals that are over: whether each was reached by its measure, and what people had said before about reaching it.
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, lastDayOf, periodOf } from '../model/measuring-periods.ts';
import type { KpiSeries } from '../model/totals.ts';
import { betterOf } from './goal-question.ts';
import { targetLevel } from './target-level.ts';

export interface GoalOutcome {
  readonly goal: Goal;
  readonly reached: boolean;
  /** Said before the due day, oldest first. */
  readonly said: readonly {
    readonly person: string | null;
    readonly day: Day;
    readonly confidence: number;
  }[];
}

export interface GoalOutcomes {
  readonly outcomes: readonly GoalOutcome[];
  /** Goals whose due day is over and of which cannot be told whether they were reached. */
  readonly untold: readonly Goal[];
}

/**
 * Of the goals whose due day is over and about which somebody said something before. A dropped goal counts by its measure
 * like any other: a missed goal is usually closed by dropping it, and without it only successes would be left. Where its
 * measure is no longer taken, it has no outcome. Cost grows with check-ins, and with the observations of the measures.
 *
 * @param person only what this person said; everybody's when left out.
 */
export function goalOutcomes(
  { goals, kpis, checkIns }: Pick<Business, 'goals' | 'kpis' | 'checkIns'>,
  today: Day,
  seriesOf: (kpi: string) => KpiSeries | null,
  person?: string,
): GoalOutcomes {
  const outcomes: GoalOutcome[] = [];
  const untold: Goal[] = [];
  for (const goal of goals) {
    const { due } = goal;
    if (due === null || due >= today) continue;
    const said = checkIns
      .filter(
        (one) => one.goal === goal.id && one.day < due && (person === undefined || one.person === person),
      )
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map((one) => ({ person: one.person, day: one.day, confidence: one.confidence }));
    if (said.length === 0) continue;
    const kpi = kpis.find(({ id }) => id === goal.kpi);
    const series = kpi ? seriesOf(kpi.id) : null;
    const reached = kpi && series ? wasReached(goal, kpi, series, due, today) : null;
    if (reached !== null) outcomes.push({ goal, reached, said });
    else if (goal.status !== 'dropped') untold.push(goal);
  }
  return { outcomes, untold };
}

/** Null where the measure has no value for it, or the target does not say enough. */
export function wasReached(goal: Goal, kpi: Kpi, series: KpiSeries, due: Day, today: Day): boolean | null {
  const level = targetLevel(goal);
  const better = goal.targetHigh === null ? betterOf(goal, kpi) : 'higher';
  if (
    level === null ||
    better === null ||
    (kpi.isRatio && goal.targetKind === null && goal.targetHigh === null)
  )
    return null;
  const { times, values, at } = valuesUntil(kpi, series, due, today);
  const meets = (value: number): boolean =>
    goal.targetHigh === null
      ? better === 'higher'
        ? value >= level
        : value <= level
      : value >= Math.min(level, goal.targetHigh) && value <= Math.max(level, goal.targetHigh);
  const onDueDay = times.at(-1) === at ? (values.at(-1) ?? null) : null;
  const since = goal.baselineDay === null ? null : timeOf(kpi, goal.baselineDay);
  const after = values.filter((_, index) => since === null || (times[index] ?? 0) > since);
  switch (goal.reachedWhen ?? 'on-due-day') {
    case 'on-due-day':
      return onDueDay === null ? null : meets(onDueDay);
    case 'any-time':
      // Once met it is met; that it never was can only be said when the last value is there.
      return after.some(meets) ? true : onDueDay === null ? null : false;
    case 'in-total':
      return onDueDay === null || since === null ? null : meets(after.reduce((sum, value) => sum + value, 0));
  }
}

/** Values of the periods up to the one of the due day, which must have ended; without a cadence, up to the due day. */
function valuesUntil(
  kpi: Kpi,
  series: KpiSeries,
  due: Day,
  today: Day,
): {
  readonly times: readonly (number | string)[];
  readonly values: readonly number[];
  readonly at: number | string | null;
} {
  const { cadence } = kpi;
  if (cadence === null) {
    const count = series.days.filter((day) => day <= due).length;
    const times = series.days.slice(0, count);
    return { times, values: series.values.slice(0, count), at: times.at(-1) ?? null };
  }
  const at = periodOf(due, cadence);
  const { periods, values } = byPeriod(series, cadence, kpi.aggregate, today);
  const count = periods.filter((period) => period <= at).length;
  const isOver = lastDayOf(at, cadence) <= today;
  return { times: periods.slice(0, count), values: values.slice(0, count), at: isOver ? at : null };
}

function timeOf({ cadence }: Kpi, day: Day): number | string {
  return cadence === null ? day : periodOf(day, cadence);
}
