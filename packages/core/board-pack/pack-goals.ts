// Goals whose day lay in the period, or whose status was changed in it: reached, missed, dropped, or not to be told.
import { betterOf } from '../figures/goal-question.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import type { DayRange } from './day-range.ts';
import { targetOf, valuesUpTo } from './pack-measures.ts';
import type { HistoryEntry } from './pack-record-changes.ts';

export interface PackGoal {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly outcome: 'reached' | 'missed' | 'dropped' | 'untold';
  /** Whether the owners said so, or it was read from the measure. */
  readonly by: 'record' | 'measure';
  readonly unit: string | null;
  /** What was held against the target. */
  readonly value: number | null;
  readonly target: { readonly low: number; readonly high: number | null } | null;
}

/** By the day they were due. Cost grows with goals, observations and history. */
export function packGoals(
  business: Business,
  { from, to }: DayRange,
  today: Day,
  history: readonly HistoryEntry[],
): readonly PackGoal[] {
  const until = to < today ? to : today;
  const closed = new Set(
    history
      .filter(({ day }) => day >= from && day <= until)
      .flatMap(({ changes }) => changes)
      .filter((one) => one.noun === 'goal' && one.kind === 'update' && one.set.status !== undefined)
      .map(({ id }) => id),
  );
  const people = new Map(business.people.map(({ id, name }) => [id as string, name]));
  return business.goals
    .filter(
      ({ id, due, status }) =>
        (due !== null && due >= from && due <= until) || (closed.has(id) && status !== 'active'),
    )
    .map((goal): PackGoal => {
      const kpi = business.kpis.find(({ id }) => id === goal.kpi) ?? null;
      const measured = measuredOutcome(business, goal, kpi, until);
      const said = goal.status === 'active' ? null : goal.status;
      return {
        id: goal.id,
        title: goal.title,
        owner: people.get(goal.owner ?? '') ?? null,
        due: goal.due,
        unit: kpi?.unit ?? null,
        ...measured,
        outcome: said ?? measured.outcome,
        by: said === null ? 'measure' : 'record',
      };
    })
    .sort((a, b) => ((a.due ?? '9999') + a.id < (b.due ?? '9999') + b.id ? -1 : 1));
}

/** What the measure says about the due day, in the sense that the goal names. */
function measuredOutcome(
  business: Business,
  goal: Goal,
  kpi: Kpi | null,
  until: Day,
): Pick<PackGoal, 'outcome' | 'value' | 'target'> {
  const target = kpi && targetOf(goal, kpi);
  const due = goal.due ?? until;
  if (kpi === null || target === null) return { outcome: 'untold', value: null, target };
  const points = valuesUpTo(business, kpi, until).filter(({ day }) => day <= due);
  const since = points.filter(({ day }) => goal.baselineDay === null || day > goal.baselineDay);
  const better = betterOf(goal, kpi);
  const meets = (value: number): boolean =>
    target.high !== null
      ? value >= Math.min(target.low, target.high) && value <= Math.max(target.low, target.high)
      : better === 'lower'
        ? value <= target.low
        : value >= target.low;
  if (since.length === 0 || (better === null && target.high === null)) {
    return { outcome: 'untold', value: null, target };
  }
  const values = since.map(({ value }) => value);
  const meeting = goal.reachedWhen === 'any-time' ? values.find(meets) : undefined;
  const value =
    goal.reachedWhen === 'in-total'
      ? values.reduce((sum, one) => sum + one, 0)
      : (meeting ?? values.at(-1) ?? 0);
  return { outcome: meets(value) ? 'reached' : 'missed', value, target };
}
