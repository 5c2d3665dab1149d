// A measure that is no longer fed: its last value is older than two measuring periods.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Kpi } from '../model/kpi.ts';
import { periodOf } from '../model/measuring-periods.ts';
import { daysBetween } from '../model/period.ts';
import { about } from './about.ts';
import { goalByKpi, noKpis } from './kpis.ts';
import { asking } from './suggestions.ts';
import { day, evidence, names, need, quantity, untold } from './values.ts';

export const kpiStale: Rule = {
  id: 'kpi-stale',
  severity: 'advice',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const { business, settings, today } = context;
    const used = goalByKpi(context);
    const findings: FindingDraft[] = [];
    const unfed: Kpi[] = [];
    const untimed: Kpi[] = [];
    for (const kpi of business.kpis) {
      const series = context.seriesOf(kpi.id);
      const last = series?.days.at(-1);
      if (last === undefined) unfed.push(kpi);
      else if (kpi.cadence === null) untimed.push(kpi);
      else {
        const allowed = Math.max(settings.stalePeriods, kpi.cadence === 'day' ? DAYS_FORGIVEN : 0);
        if (periodOf(today, kpi.cadence) - periodOf(last, kpi.cadence) <= allowed) continue;
        const goal = used.get(kpi.id);
        const value = quantity(series?.values.at(-1) ?? 0, kpi.unit);
        findings.push({
          about: [about('kpi', kpi)],
          data: {
            kpi: kpi.name,
            last: day(last),
            days: daysBetween(last, today),
            cadence: kpi.cadence,
            goal: goal?.title ?? '',
            used: goal ? 'yes' : 'no',
          },
          severity: goal ? 'warning' : 'advice',
          evidence: [evidence('kpi-observation', last, kpi.name, 'observation', { value, day: day(last) })],
          threshold: { value: allowed, basis: 'convention', citation: null },
          suggestion: asking('kpi', kpi.id, 'cadence'),
          alternatives: [1, 2],
        });
      }
    }
    return verdict(
      findings,
      [
        ...missing('kpis-without-values', 'kpi-values', unfed),
        ...missing('kpis-without-cadence', 'kpi-cadence', untimed),
      ],
      business.kpis.length,
      noKpis,
    );
  },
};

/** So that a weekend or a holiday does not make a daily measure stale (convention). */
const DAYS_FORGIVEN = 7;

function missing(reason: string, what: string, kpis: readonly Kpi[]): readonly Untold[] {
  if (kpis.length === 0) return [];
  const { names: list, more } = names(kpis.map(({ name }) => name));
  const data = { kpis: list, more };
  return [untold(reason, [need(what, 3 * kpis.length, data)], data)];
}
