// A measure of which nobody has written down where its numbers come from; a formula or a source says it by itself.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { goalByKpi, noKpis } from './kpis.ts';
import { asking } from './suggestions.ts';

export const kpiWithoutSource: Rule = {
  id: 'kpi-without-source',
  severity: 'advice',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const { kpis, sources } = context.business;
    const fed = new Set<string | null>(sources.map(({ kpi }) => kpi));
    const used = goalByKpi(context);
    const findings = kpis
      .filter(({ id, source, formula }) => source === null && formula === null && !fed.has(id))
      .map((kpi) => {
        const goal = used.get(kpi.id);
        return {
          about: [about('kpi', kpi)],
          data: { kpi: kpi.name, used: goal ? 'yes' : 'no', goal: goal?.title ?? '' },
          suggestion: asking('kpi', kpi.id, 'source'),
        };
      });
    return verdict(findings, [], kpis.length, noKpis);
  },
};
