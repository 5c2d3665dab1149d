// What the rules about goals share: which goals count, what supports them, and what is missing when there are none.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Contribution } from '../model/contribution.ts';
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

/** What supports a goal now: work that goes on or is planned, and active goals, with a weight above zero. */
export function liveSupport(context: Context, goal: Goal): readonly Contribution[] {
  return context.supportersOf(goal).filter((one) => {
    if (one.weight <= 0) return false;
    if (one.activity !== null) return true;
    if (one.initiative !== null) {
      const status = context.find('initiative', one.initiative)?.status;
      return status === 'planned' || status === 'active';
    }
    return (
      one.supportingGoal !== null &&
      one.supportingGoal !== goal.id &&
      context.find('goal', one.supportingGoal)?.status === 'active'
    );
  });
}
