// Forecasts one measure: the outlook, or why there is none.
import { forecastSeries } from '../stats/forecast/combine/forecast-series.ts';
import { type Outlook, outlookOf } from '../stats/forecast/outlook/outlook.ts';
import type { RefusalReason } from '../stats/forecast/prepare-series.ts';
import type { OutlookRequest } from './outlook-request.ts';

/** Grows when the same plan would give another answer: what is kept under an older number is computed anew. */
export const OUTLOOK_VERSION = 1;

export type OutlookAnswer =
  | { readonly ok: true; readonly outlook: Outlook }
  | {
      readonly ok: false;
      readonly reason: RefusalReason;
      /** Values there are. */
      readonly n: number;
      /** Values from which on there will be enough; null where more of the same would not help. */
      readonly needed: number | null;
    };

/**
 * Pure: the same plan gives the same answer everywhere. Cost: some fifteen milliseconds for 120 monthly values, and
 * paths × horizon² for sums and extremes.
 */
export function computeOutlook({ values, period, horizon, from, floor }: OutlookRequest): OutlookAnswer {
  const series = Float64Array.from(values, (value) => value ?? Number.NaN);
  const forecast = forecastSeries(series, { period, horizon, floor });
  if (!forecast.ok) {
    const { reason, n, needed } = forecast;
    return { ok: false, reason, n, needed };
  }
  return { ok: true, outlook: outlookOf({ ...forecast, from }) };
}
