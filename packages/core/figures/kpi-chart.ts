// The control chart of one measure of a business, for a page that shows it.

import { seriesOfKpi } from '../formula/series-of-kpi.ts';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { type KpiSignals, kpiSignals } from './kpi-signals.ts';

/**
 * What `signal:<kpi>` rests on, period by period.
 *
 * @returns null for a measure that is not there, or has fewer than six ended periods with a value.
 * @example kpiChart(business, 'csat', '2026-11-24')?.signals.labels
 */
export function kpiChart(business: Business, id: string, today: Day): KpiSignals | null {
  const kpi = business.kpis.find((one) => one.id === id);
  const series = kpi && seriesOfKpi(business, kpi.id, today);
  return series
    ? kpiSignals(
        kpi,
        series,
        business.baselines.filter((one) => one.kpi === id),
        today,
      )
    : null;
}
