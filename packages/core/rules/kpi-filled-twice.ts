// A measure that is computed by a formula although values are recorded for it as well: only the formula counts.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { noKpis } from './kpis.ts';
import { asking } from './suggestions.ts';
import { day, evidence, quantity } from './values.ts';

export const kpiFilledTwice: Rule = {
  id: 'kpi-filled-twice',
  severity: 'advice',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const { kpis } = context.business;
    const findings = kpis
      .filter(({ formula }) => formula !== null)
      .flatMap((kpi) => {
        const recorded = context.measures.observedOf(kpi.id);
        const last = recorded?.days.at(-1);
        if (recorded === null || last === undefined) return [];
        const value = quantity(recorded.values.at(-1) ?? 0, kpi.unit);
        return [
          {
            about: [about('kpi', kpi)],
            data: { kpi: kpi.name, values: recorded.days.length, last: day(last) },
            evidence: [
              evidence('kpi-observation', last, kpi.name, 'observation', { value, day: day(last) }),
              evidence('kpi', kpi.id, kpi.name, 'formula', { formula: kpi.formula ?? '' }),
            ],
            suggestion: asking('kpi', kpi.id, 'formula'),
            alternatives: [1],
          },
        ];
      });
    return verdict(findings, [], kpis.length, noKpis);
  },
};
