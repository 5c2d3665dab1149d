// What stands out in the whole history of a measure, beyond the limits of its chart: new levels, spikes, gaps.
import {
  type Business,
  type Kpi,
  kpiChart,
  type LabelledAnomaly,
  labelAnomalies,
  seasonLength,
} from '@evenkeel/core';

export interface Oddity extends LabelledAnomaly {
  readonly day: string;
  readonly value: number | null;
}

/** Newest first; empty with fewer than six ended periods. Cost as of `labelAnomalies`. */
export function oddities(business: Business, kpi: Kpi, today: string): readonly Oddity[] {
  const chart = kpiChart(business, kpi.id, today);
  if (chart === null) return [];
  const values = chart.values.map((value) => (Number.isNaN(value) ? null : value));
  const season = kpi.cadence === null ? 1 : seasonLength[kpi.cadence];
  // A season must have been seen twice before it can be taken out.
  const period = values.length >= 2 * season ? season : 1;
  return labelAnomalies(values, { period })
    .map((one) => ({ ...one, day: chart.dayAt(one.index), value: values[one.index] ?? null }))
    .toReversed();
}
