// A measure of which nobody has written down where its numbers come from; a formula says it by itself.
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
    const { kpis } = context.business;
    const used = goalByKpi(context);
    const findings = kpis
      .filter(({ source, formula }) => source === null && formula === null)
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
