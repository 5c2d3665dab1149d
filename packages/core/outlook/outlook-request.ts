// What has to be forecast for a business: one plan for each measure with a rhythm, plain enough to be handed to a worker.
import { seriesOfKpi } from '../formula/series-of-kpi.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { byPeriod, type Cadence, lastDayOf, periodOf, seasonLength } from '../model/measuring-periods.ts';

export interface OutlookRequest {
  readonly kpi: string;
  /** The last day of the newest period with a value. */
  readonly from: Day;
  /** One per period from the first to the newest, null where none was recorded. */
  readonly values: readonly (number | null)[];
  /** Periods in a season; 1 for yearly values. */
  readonly period: number;
  /** Periods ahead: as far as is usual, or to the last day on which a goal needs it. */
  readonly horizon: number;
  /** What the values cannot fall below; null where they can. */
  readonly floor: number | null;
}

/** Periods ahead that are usual, and the most that make sense (conventions). */
const AHEAD: Readonly<Record<Cadence, readonly [usual: number, most: number]>> = {
  day: [42, 180],
  week: [26, 130],
  month: [18, 60],
  quarter: [8, 20],
  year: [3, 10],
};

/** Older values say nothing more about the future. */
const MOST_VALUES = 1500;

/**
 * Of every measure with a cadence and at least one value. The same facts give the same plan, so a plan can name what was
 * computed from it. Cost grows with the observations.
 */
export function outlookRequests(business: Business, today: Day): readonly OutlookRequest[] {
  return business.kpis.flatMap((kpi): readonly OutlookRequest[] => {
    const series = kpi.cadence === null ? null : seriesOfKpi(business, kpi.id, today);
    if (series === null || kpi.cadence === null) return [];
    const { periods, values } = byPeriod(series, kpi.cadence, kpi.aggregate, today);
    const [first, last] = [periods[0], periods.at(-1)];
    if (first === undefined || last === undefined) return [];
    const begin = Math.max(first, last - MOST_VALUES + 1);
    const line = new Array<number | null>(last - begin + 1).fill(null);
    periods.forEach((period, at) => {
      if (period >= begin) line[period - begin] = values[at] ?? null;
    });
    const isCount = kpi.aggregate === 'sum' && values.every((value) => value >= 0);
    return [
      {
        kpi: kpi.id,
        from: lastDayOf(last, kpi.cadence),
        values: line,
        period: seasonLength[kpi.cadence],
        horizon: horizonOf(business, kpi.id, kpi.cadence, last),
        floor: isCount ? 0 : null,
      },
    ];
  });
}

function horizonOf({ goals }: Business, kpi: string, cadence: Cadence, last: number): number {
  const [usual, most] = AHEAD[cadence];
  const asked = goals
    .filter((goal) => goal.kpi === kpi && goal.status === 'active' && goal.due !== null)
    .map(({ due }) => periodOf(due ?? '', cadence) - last)
    .filter((ahead) => ahead <= most);
  return Math.max(usual, ...asked);
}
