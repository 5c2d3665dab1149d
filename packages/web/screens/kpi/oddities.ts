// What stands out in the whole history of a measure, beyond the limits of its chart: new levels, spikes, gaps.
import { type Business, type Kpi, kpiChart, type LabelledAnomaly, labelAnomalies } from '@evenkeel/core';

export interface Oddity extends LabelledAnomaly {
  readonly day: string;
  readonly value: number | null;
}

const SEASON = { day: 7, week: 52, month: 12, quarter: 4, year: 1 } as const;

/** Newest first; empty with fewer than six ended periods. Cost as of `labelAnomalies`. */
export function oddities(business: Business, kpi: Kpi, today: string): readonly Oddity[] {
  const chart = kpiChart(business, kpi.id, today);
  if (chart === null) return [];
  const values = chart.values.map((value) => (Number.isNaN(value) ? null : value));
  const season = kpi.cadence === null ? 1 : SEASON[kpi.cadence];
  // A season must have been seen twice before it can be taken out.
  const period = values.length >= 2 * season ? season : 1;
  return labelAnomalies(values, { period })
    .map((one) => ({ ...one, day: chart.dayAt(one.index), value: values[one.index] ?? null }))
    .toReversed();
}
