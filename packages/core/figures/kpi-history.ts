// The history of a measure on a number line: what chances and forecasts are computed from.
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, dayNumber, type PeriodValues, periodOf } from '../model/measuring-periods.ts';
import type { Context } from './context.ts';

export interface History {
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** The same number line for any day. */
  readonly timeOf: (day: string) => number;
}

/** With a cadence, one value per ended period; without one, every observation on its day. */
export function historyOf({ seriesOf, today }: Context, kpi: Kpi): History {
  const { cadence } = kpi;
  const series = seriesOf(kpi.id) ?? { kpi: kpi.id, days: [], values: [] };
  if (cadence === null) {
    return { times: series.days.map(dayNumber), values: series.values, timeOf: dayNumber };
  }
  const { periods, values }: PeriodValues = byPeriod(series, cadence, kpi.aggregate, today);
  return { times: periods, values, timeOf: (one) => periodOf(one, cadence) };
}
