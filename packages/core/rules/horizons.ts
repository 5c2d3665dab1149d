// What the rules about long-term and annual goals share.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { horizonOf } from '../figures/horizon.ts';
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
