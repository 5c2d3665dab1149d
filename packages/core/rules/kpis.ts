// What the rules about measures share: which active goal relies on a measure, and what is missing when there are none.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { activeGoals } from './goals.ts';
import { need, untold } from './values.ts';

export const noKpis: Untold = untold('no-kpis', [need('kpis', 10)]);

export function goalByKpi(context: Context): ReadonlyMap<string | null, Goal> {
  return new Map(activeGoals(context).map((goal) => [goal.kpi, goal]));
}

/** Measures of no goal, that no initiative is meant to move, and for which nobody answers. */
export function unwatchedKpis({ business }: Context): readonly Kpi[] {
  const { goals, kpis, effects } = business;
  // A goal that is reached may still be watched.
  const watched = goals.filter(({ status }) => status !== 'dropped').map((goal) => goal.kpi);
  const used = new Set<string | null>([...watched, ...effects.map((effect) => effect.kpi)]);
  // What somebody answers for is watched in daily business.
  return kpis.filter(({ id, owner }) => owner === null && !used.has(id));
}
