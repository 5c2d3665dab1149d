// What is known of a measure: its recent values by month, the last one, and whether that is too old.
import { addMonths, type Kpi, type KpiSeries, monthOf, monthsOf } from '@evenkeel/core';

export interface KpiState {
  /** The last value of each month of the last year and a half, null where there is none. */
  readonly monthly: readonly (number | null)[];
  readonly last: number | null;
  readonly lastDay: string | null;
  /** `fresh`, `stale` (as the assessment says), `never`; null where it is not said how often it is measured. */
  readonly freshness: 'fresh' | 'stale' | 'never' | null;
}

const monthsShown = 18;

/** @param isStale what the assessment says of its last value. */
export function kpiState(kpi: Kpi, series: KpiSeries | undefined, today: string, isStale: boolean): KpiState {
  const points = (series?.days ?? [])
    .map((day, index) => ({ day, value: series?.values[index] ?? 0 }))
    .filter(({ day }) => day <= today);
  const latest = points.at(-1);
  const to = latest ? monthOf(latest.day) : monthOf(today);
  const inMonth = new Map(points.map(({ day, value }) => [monthOf(day), value]));
  const first = points[0] ? monthOf(points[0].day) : to;
  const from = addMonths(to, 1 - monthsShown);
  return {
    monthly: monthsOf({ from: from > first ? from : first, to }).map((month) => inMonth.get(month) ?? null),
    last: latest?.value ?? null,
    lastDay: latest?.day ?? null,
    freshness: freshnessOf(kpi, latest !== undefined, isStale),
  };
}

function freshnessOf({ cadence }: Kpi, hasValue: boolean, isStale: boolean): KpiState['freshness'] {
  if (!hasValue) return 'never';
  if (cadence === null) return null;
  return isStale ? 'stale' : 'fresh';
}

/** Quarterly values leave gaps between months: a sparkline joins what is there. */
export function withoutGaps(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}
