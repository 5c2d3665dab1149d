// The series of one measure for whoever reads a business outside an assessment: observed, or computed by its formula.
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { KpiSeries } from '../model/totals.ts';
import { buildMeasures, type Measures } from './measures.ts';

/** A business never changes, so what was found out about it on a day stays true. */
const known = new WeakMap<Business, { readonly today: Day; readonly measures: Measures }>();

/** The measures of a business on a day; asking again costs nothing. */
function measuresOf(business: Business, today: Day): Measures {
  const last = known.get(business);
  if (last?.today === today) return last.measures;
  const measures = buildMeasures(business, today);
  known.set(business, { today, measures });
  return measures;
}

/**
 * One value per day, oldest first, up to today; null where nothing is known. Of a measure with a formula: what the formula
 * gives, on the last day of each period that has ended.
 */
export function seriesOfKpi(business: Business, kpi: string, today: Day): KpiSeries | null {
  return measuresOf(business, today).seriesOf(kpi);
}
