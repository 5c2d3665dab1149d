// The measures of an arrow's two goals, put side by side: the same periods, equally long, without gaps.
import type { Need } from '../assess/figure.ts';
import { periodsNeeded } from '../methods/lead-evidence.ts';
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, type Cadence, lastDayOf, periodOf } from '../model/measuring-periods.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';

export type TimedKpi = Kpi & { readonly cadence: Cadence };

/** Equal periods in which both measures are compared; days are too short for what goals do to each other. */
export type Spacing = Exclude<Cadence, 'day'>;

export interface CauseSeries {
  readonly spacing: Spacing;
  /** Periods of one season. */
  readonly season: number;
  /** The declared delay in periods; null where none is declared. */
  readonly declared: number | null;
  readonly driver: readonly number[];
  readonly result: readonly number[];
  /** Last days of the first and the last period. */
  readonly from: string;
  readonly to: string;
}

/** Older periods say little about today, and a test of many is slow. */
const MOST_PERIODS = 120;

const order: readonly Cadence[] = ['day', 'week', 'month', 'quarter', 'year'];
export const monthsIn: Readonly<Record<Spacing, number>> = {
  week: 12 / 52.1775,
  month: 1,
  quarter: 3,
  year: 12,
};
const seasons: Readonly<Record<Spacing, number>> = { week: 52, month: 12, quarter: 4, year: 1 };

/** The two series, or what is missing for a test. */
export function causeSeries(
  context: Context,
  driver: TimedKpi,
  result: TimedKpi,
  lagMonths: number | null,
): CauseSeries | { readonly needs: readonly Need[] } {
  const usual = coarsest(driver.cadence, result.cadence, 'week');
  const found = inSpacing(context, driver, result, lagMonths, usual);
  // A delay of many weeks is looked at by months.
  if ('needs' in found && usual === 'week' && lagMonths !== null) {
    const byMonth = inSpacing(context, driver, result, lagMonths, 'month');
    if (!('needs' in byMonth)) return byMonth;
  }
  return found;
}

function inSpacing(
  context: Context,
  driver: TimedKpi,
  result: TimedKpi,
  lagMonths: number | null,
  spacing: Spacing,
): CauseSeries | { readonly needs: readonly Need[] } {
  const declared = lagMonths === null ? null : Math.round(lagMonths / monthsIn[spacing]);
  const required = periodsNeeded(declared);
  const [x, y] = [valuesOf(context, driver, spacing), valuesOf(context, result, spacing)];
  const first = Math.max(x.first, y.first);
  const last = Math.min(x.last, y.last);
  let start = last + 1;
  while (start > first && last - start + 1 < MOST_PERIODS && x.at.has(start - 1) && y.at.has(start - 1)) {
    start -= 1;
  }
  // Of a measure without values first and last are infinite.
  const have = last >= first ? last - start + 1 : 0;
  if (have < required) {
    const short = { driver: driver.name, result: result.name, have, required, unit: spacing };
    const gaps =
      start > first ? [gapIn(driver, x, first, last, spacing), gapIn(result, y, first, last, spacing)] : [];
    const history =
      have === 0
        ? message('need.cause-history', short)
        : message('need.cause-history-until', {
            ...short,
            day: { kind: 'day', day: lastDayOf(last + required - have, spacing) },
          });
    return { needs: [...gaps.flatMap((need) => need ?? []), { what: history, minutes: null }] };
  }
  const periods = Array.from({ length: have }, (_, step) => start + step);
  return {
    spacing,
    season: seasons[spacing],
    declared,
    driver: periods.map((period) => x.at.get(period) ?? 0),
    result: periods.map((period) => y.at.get(period) ?? 0),
    from: lastDayOf(start, spacing),
    to: lastDayOf(last, spacing),
  };
}

interface Values {
  readonly at: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;
}

/** One value per ended period; of a measure taken more often, only periods that are known at least by half. */
function valuesOf(context: Context, kpi: TimedKpi, spacing: Spacing): Values {
  const series = context.seriesOf(kpi.id) ?? { kpi: kpi.id, days: [], values: [] };
  const { periods, values } = byPeriod(series, spacing, kpi.aggregate, context.today);
  const at = new Map(periods.map((period, index) => [period, values[index] ?? 0]));
  if (kpi.cadence !== spacing && periods.length > 0) {
    const counts = new Map<number, number>();
    for (const day of series.days) {
      const period = periodOf(day, spacing);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    const usual = [...counts.values()].sort((a, b) => a - b)[Math.floor(counts.size / 2)] ?? 0;
    for (const period of periods) if ((counts.get(period) ?? 0) < usual / 2) at.delete(period);
  }
  const kept = [...at.keys()];
  return { at, first: kept[0] ?? Number.POSITIVE_INFINITY, last: kept.at(-1) ?? Number.NEGATIVE_INFINITY };
}

function gapIn(kpi: Kpi, { at }: Values, first: number, last: number, spacing: Spacing): Need | null {
  const missing: number[] = [];
  for (let period = first; period <= last; period += 1) if (!at.has(period)) missing.push(period);
  const latest = missing.at(-1);
  if (latest === undefined) return null;
  const what = message('need.cause-gap', {
    kpi: kpi.name,
    missing: missing.length,
    unit: spacing,
    day: { kind: 'day', day: lastDayOf(latest, spacing) },
  });
  return { what, minutes: missing.length };
}

function coarsest(one: Cadence, other: Cadence, least: Spacing): Spacing {
  const place = Math.max(order.indexOf(one), order.indexOf(other), order.indexOf(least));
  return (order[place] ?? least) as Spacing;
}
