// What the rules about measures share: which active goal relies on a measure, and what is missing when there are none.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Goal } from '../model/goal.ts';
import { activeGoals } from './goals.ts';
import { need, untold } from './values.ts';

export const noKpis: Untold = untold('no-kpis', [need('kpis', 10)]);

export function goalByKpi(context: Context): ReadonlyMap<string | null, Goal> {
  return new Map(activeGoals(context).map((goal) => [goal.kpi, goal]));
}
