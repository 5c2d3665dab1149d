// What the rules about goals share: which goals count, and what is missing when there are none.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Goal } from '../model/goal.ts';
import { names, need, untold } from './values.ts';

export function activeGoals({ business }: Context): readonly Goal[] {
  return business.goals.filter(({ status }) => status === 'active');
}

export const noGoals: Untold = untold('no-goals', [need('goals', 10)]);

/** Target and baseline are values of a measure: of a goal without one they cannot be told (that fault has its own rule). */
export function unmeasured(goals: readonly Goal[]): readonly Untold[] {
  const titles = goals.filter(({ kpi }) => kpi === null).map(({ title }) => title);
  if (titles.length === 0) return [];
  const data = { goals: names(titles).names, more: names(titles).more };
  return [untold('goals-without-kpi', [need('goal-kpis', 5 * titles.length, data)], data)];
}

/** A goal without a due day can be neither late nor in time, of this year or of several (that fault has its own rule). */
export function undatedGoals(goals: readonly Goal[]): readonly Untold[] {
  const titles = goals.map(({ title }) => title);
  if (titles.length === 0) return [];
  const data = { goals: names(titles).names, more: names(titles).more };
  return [untold('goals-without-due-date', [need('due-dates', 2 * titles.length, data)], data)];
}
