// What the measures of two goals say about each other; computed once for the same histories, as long as these live.
import type { Need } from '../assess/figure.ts';
import { type LeadEvidence, leadEvidence } from '../methods/lead-evidence.ts';
import { type LeadSeries, leadSeries } from '../methods/lead-series.ts';
import type { Kpi } from '../model/kpi.ts';
import { message } from '../model/message.ts';
import type { KpiSeries } from '../model/totals.ts';
import { type CauseSeries, causeSeries, type TimedKpi } from './cause-series.ts';
import type { Context } from './context.ts';

export type CauseEvidence =
  | { readonly series: CauseSeries; readonly evidence: LeadEvidence }
  | { readonly needs: readonly Need[] };

/**
 * A pure function of what the two measures are, of their histories, the delay and the day – remembered by the histories:
 * an assessment is computed again at every change of a goal or a plan, and these tests are its slowest part.
 */
export function causeEvidence(
  context: Context,
  driver: TimedKpi,
  result: TimedKpi,
  lagMonths: number | null,
): CauseEvidence {
  const [x, y] = [context.seriesOf(driver.id), context.seriesOf(result.id)];
  if (!x || !y) return compared(context, driver, result, lagMonths, [x, y]);
  const byResult = known.get(x) ?? new WeakMap<KpiSeries, Map<string, CauseEvidence>>();
  known.set(x, byResult);
  const byHow = byResult.get(y) ?? new Map<string, CauseEvidence>();
  byResult.set(y, byHow);
  const how = `${natureOf(driver)} → ${natureOf(result)} ${lagMonths} ${context.today}`;
  const found = byHow.get(how) ?? compared(context, driver, result, lagMonths, [x, y]);
  byHow.set(how, found);
  return found;
}

const known = new WeakMap<KpiSeries, WeakMap<KpiSeries, Map<string, CauseEvidence>>>();

function natureOf({ name, cadence, aggregate }: TimedKpi): string {
  return JSON.stringify([name, cadence, aggregate]);
}

function compared(
  context: Context,
  driver: TimedKpi,
  result: TimedKpi,
  lagMonths: number | null,
  [x, y]: readonly [KpiSeries | null, KpiSeries | null],
): CauseEvidence {
  const series = causeSeries(context, driver, result, lagMonths);
  if ('needs' in series) return series;
  const ready = [
    readied(x, driver, series.driver, series),
    readied(y, result, series.result, series),
  ] as const;
  const evidence = ready[0] && ready[1] && leadEvidence(ready[0], ready[1], series);
  if (evidence) return { series, evidence };
  const what = message('need.measures-that-vary', { driver: driver.name, result: result.name });
  return { needs: [{ what, minutes: null }] };
}

/** The same measure stands at many arrows. */
function readied(
  history: KpiSeries | null,
  { aggregate }: Kpi,
  values: readonly number[],
  { spacing, season, from, to }: CauseSeries,
): LeadSeries | null {
  if (!history) return leadSeries(values, season);
  const byHow = ready.get(history) ?? new Map<string, LeadSeries | null>();
  ready.set(history, byHow);
  const how = [aggregate, spacing, from, to].join(' ');
  const found = byHow.get(how);
  if (found !== undefined) return found;
  const made = leadSeries(values, season);
  byHow.set(how, made);
  return made;
}

const ready = new WeakMap<KpiSeries, Map<string, LeadSeries | null>>();
