// From a series to what is known about its future, in one call.
import { type ForecastPlan, forecastSeries } from '../combine/forecast-series.ts';
import type { Refusal } from '../prepare-series.ts';
import { type Outlook, outlookOf } from './outlook.ts';

export interface SeriesOutlookPlan extends ForecastPlan {
  /** The day, month or number of the last observation, as the caller names it. */
  readonly from: string;
  readonly seed?: number;
  readonly paths?: number;
}

/**
 * The forecast of `forecastSeries` as an `Outlook`, ready to be stored and to be asked for chances with `chanceOf`. The
 * same values and plan give the same outlook. Cost: about a tenth of a second.
 *
 * @param values in their order; NaN where one is missing.
 * @returns why there is none where the series is refused.
 */
export function seriesOutlook(
  values: ArrayLike<number>,
  { from, seed, paths, ...plan }: SeriesOutlookPlan,
): Outlook | Refusal {
  const forecast = forecastSeries(values, plan);
  if (!forecast.ok) return forecast;
  return outlookOf({
    ...forecast,
    from,
    ...(seed === undefined ? {} : { seed }),
    ...(paths === undefined ? {} : { paths }),
  });
}

/** Tells an outlook from the reason why there is none. */
export function isOutlook(made: Outlook | Refusal): made is Outlook {
  return !('ok' in made);
}
