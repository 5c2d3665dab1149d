// Plan and reality of one resource month by month, for each goal and for no goal, and over how many goals each was spread.
import { effectiveNumber } from '../methods/effective-number.ts';
import type { Month } from '../model/fields.ts';
import { monthsOf } from '../model/period.ts';
import type { Context } from './context.ts';
import { monthlyStreams } from './monthly-streams.ts';
import { plannedStreams } from './planned-streams.ts';
import type { Resource } from './usage.ts';

/** Per month, in minor units or hours. What came back in a month counts as nothing used. */
export interface MonthlyRow {
  /** Null for what serves no goal. */
  readonly goal: string | null;
  readonly name: string;
  readonly planned: readonly number[];
  readonly actual: readonly number[];
}

export interface RealisedMonths {
  readonly months: readonly Month[];
  readonly rows: readonly MonthlyRow[];
  /** Effective number of goals (order 1) of each month; null where nothing went to a goal. */
  readonly spread: {
    readonly planned: readonly (number | null)[];
    readonly actual: readonly (number | null)[];
  };
}

/** Cost grows with works × months and allocations × months. */
export function realisedMonths(context: Context, resource: Resource): RealisedMonths {
  const { topGoals } = context.goalGraph;
  const categories = [...topGoals.map(({ id }) => `goal/${id}`), 'no-goal'];
  const unit = resource === 'money' ? 1 : 60;
  const planned = plannedStreams(context, resource, categories);
  const actual = monthlyStreams(context, resource, categories).now.rows.map((row) =>
    row.map((amount) => Math.max(0, amount) / unit),
  );
  const column = (rows: readonly Float64Array[], place: number): readonly number[] =>
    rows.map((row) => row[place] ?? 0);
  return {
    months: monthsOf(context.window),
    rows: categories.map((_, place) => ({
      goal: topGoals[place]?.id ?? null,
      name: topGoals[place]?.title ?? '',
      planned: column(planned, place),
      actual: column(actual, place),
    })),
    spread: {
      planned: planned.map((row) => spreadOf(row, topGoals.length)),
      actual: actual.map((row) => spreadOf(row, topGoals.length)),
    },
  };
}

function spreadOf(row: Float64Array, goals: number): number | null {
  const amounts = [...row.slice(0, goals)];
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0
    ? effectiveNumber(
        amounts.map((amount) => amount / total),
        1,
      )
    : null;
}
