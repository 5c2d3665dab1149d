// Money or hours of the months of a period by goal: meant, planned and actual.
import type { Assessment } from '../assess/assessment.ts';
import { buildContext } from '../figures/context.ts';
import { flowOf } from '../figures/flow.ts';
import type { Business } from '../model/business.ts';
import { addDays, isWithin, monthOf, type Period } from '../model/period.ts';
import type { DayRange } from './day-range.ts';

export interface PackFlow {
  readonly unit: 'minor-units' | 'hours';
  /** Books and timesheets are summed by month: every month that the period touches, whole. */
  readonly months: Period;
  /** Whether these months begin and end with the period. */
  readonly isWhole: boolean;
  /** The top goals, the most used first. */
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    /** Share by the weights; null while a top goal has none. */
    readonly intended: number | null;
    readonly planned: number;
    readonly actual: number;
  }[];
  readonly noGoal: PackAmounts;
  readonly overhead: PackAmounts;
  readonly total: PackAmounts;
  /** Lines of the books or timesheets behind the actual amounts. */
  readonly n: number;
}

export interface PackAmounts {
  readonly planned: number;
  readonly actual: number;
}

/** Cost grows with allocations, totals and contributions. */
export function packFlow(
  business: Business,
  now: Assessment,
  period: DayRange,
  resource: 'money' | 'hours',
): PackFlow {
  const last = monthOf(now.today);
  const months = {
    from: monthOf(period.from),
    to: last < monthOf(period.from) ? monthOf(period.from) : last,
  };
  const context = buildContext(business, now.today, now.settings, undefined, months);
  const { unit, intended, planned, actual } = flowOf(context, resource);
  const titles = new Map(business.goals.map(({ id, title }) => [id as string, title]));
  const goals = Object.keys(actual.byGoal).map((id) => ({
    id,
    title: titles.get(id) ?? id,
    intended: intended?.[id] ?? null,
    planned: planned.byGoal[id] ?? 0,
    actual: actual.byGoal[id] ?? 0,
  }));
  goals.sort((a, b) => b.actual - a.actual || b.planned - a.planned || (a.id < b.id ? -1 : 1));
  const amounts = (name: 'noGoal' | 'overhead' | 'total') => ({
    planned: planned[name],
    actual: actual[name],
  });
  const counted =
    resource === 'money'
      ? business.totals.money.filter(({ nature }) => nature === 'spending')
      : business.totals.time;
  return {
    unit,
    months,
    isWhole: period.from.endsWith('-01') && monthOf(addDays(now.today, 1)) !== monthOf(now.today),
    goals,
    noGoal: amounts('noGoal'),
    overhead: amounts('overhead'),
    total: amounts('total'),
    n: counted.reduce((sum, { month, entries }) => (isWithin(month, months) ? sum + entries : sum), 0),
  };
}
