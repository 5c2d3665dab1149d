// What the rules about signals share: which measures cannot be charted yet, and what has been said about a measure since a day.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Day } from '../model/fields.ts';
import type { Kpi } from '../model/kpi.ts';
import { message } from '../model/message.ts';
import { names, untold } from './values.ts';

/** Measures with fewer than six ended periods; only time, or older values, can supply them. */
export function uncharted(kpis: readonly Kpi[]): readonly Untold[] {
  if (kpis.length === 0) return [];
  const { names: list, more } = names(kpis.map(({ name }) => name));
  const data = { kpis: list, more };
  return [untold('kpis-with-few-values', [{ what: message('need.kpi-periods', data), minutes: null }], data)];
}

/** Somebody wrote on the chart, or a word to a check-in of a goal that relies on it, after this day. */
export function isAnsweredAfter({ business }: Context, kpi: Kpi, day: Day): boolean {
  if (business.annotations.some((one) => one.kpi === kpi.id && one.day > day)) return true;
  const goals = new Set<string>(business.goals.filter((goal) => goal.kpi === kpi.id).map(({ id }) => id));
  return business.checkIns.some((one) => goals.has(one.goal) && one.comment !== null && one.day > day);
}
