// What the rules about long-term and annual goals share.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { horizonOf, isThisYear } from '../figures/horizon.ts';
import type { Goal } from '../model/goal.ts';
import { activeGoals } from './goals.ts';
import { need, untold } from './values.ts';

export const noLongTermGoals: Untold = untold('no-long-term-goals', [need('goal-horizons', 10)]);

export interface ByHorizon {
  readonly longTerm: readonly Goal[];
  readonly annual: readonly Goal[];
  /** Neither horizon nor due day. */
  readonly undated: readonly Goal[];
}

export function byHorizon(context: Context): ByHorizon {
  const goals = activeGoals(context);
  const of = (wanted: ReturnType<typeof horizonOf>): readonly Goal[] =>
    goals.filter((goal) => horizonOf(goal, context.today) === wanted);
  return { longTerm: of('long-term'), annual: of('annual'), undated: of(null) };
}

/** Long-term goals to which no annual one leads, and which have no milestone of their own in this year. */
export function unbegunGoals(context: Context): readonly Goal[] {
  const { longTerm, annual } = byHorizon(context);
  const served = context.mapGraph.reach(keysOf(annual), 'along');
  // A milestone in this year is a first step of its own.
  const isBegun = ({ milestones }: Goal): boolean =>
    milestones.some(({ day }) => day > context.today && isThisYear(day, context.today));
  return longTerm.filter((goal) => !served.has(goal.id) && !isBegun(goal));
}

/** Annual goals that lead to no long-term one; none where no owner says that a goal is long-term: a late due day alone does not. */
export function annualGoalsLeadingNowhere(context: Context): readonly Goal[] {
  const { longTerm, annual } = byHorizon(context);
  if (!longTerm.some(({ horizon }) => horizon !== null)) return [];
  const leading = context.mapGraph.reach(keysOf(longTerm), 'against');
  return annual.filter(({ id }) => !leading.has(id));
}

export function keysOf(goals: readonly Goal[]): readonly string[] {
  return goals.map(({ id }) => id);
}
