// A measure gets better while the one that shows what it costs gets worse: the number may be bought, not earned.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Kpi } from '../model/kpi.ts';
import { about } from './about.ts';
import { uncharted } from './charts.ts';
import { goalByKpi } from './kpis.ts';
import { need, untold } from './values.ts';

export const kpiImprovesWhileCounterKpiWorsens: Rule = {
  id: 'kpi-improves-while-counter-kpi-worsens',
  severity: 'warning',
  topic: 'measures',
  basis: 'attributed',
  citation:
    'Ridgway 1956, Dysfunctional consequences of performance measurements, Administrative Science Quarterly 1:240–247',
  check(context) {
    const used = goalByKpi(context);
    const findings: FindingDraft[] = [];
    const unknown = new Map<string, Kpi>();
    let checked = 0;
    for (const kpi of context.business.kpis) {
      const counter = kpi.counterKpi === null ? null : context.find('kpi', kpi.counterKpi);
      if (counter === null || counter.id === kpi.id) continue;
      checked += 1;
      const [own, other] = [context.signalsOf(kpi), context.signalsOf(counter)];
      if (own === null || own.verdict === 'too-few') unknown.set(kpi.id, kpi);
      if (other === null || other.verdict === 'too-few') unknown.set(counter.id, counter);
      if (own?.verdict !== 'better' || other?.verdict !== 'worse') continue;
      const goal = used.get(kpi.id);
      findings.push({
        about: [about('kpi', kpi), about('kpi', counter)],
        data: { kpi: kpi.name, counter: counter.name, used: goal ? 'yes' : 'no', goal: goal?.title ?? '' },
        figureId: `signal:${counter.id}`,
        alternatives: [1, 2],
      });
    }
    return verdict(findings, uncharted([...unknown.values()]), checked, noCounterKpis);
  },
};

const noCounterKpis = untold('no-counter-kpis', [need('counter-kpis', 10)]);
