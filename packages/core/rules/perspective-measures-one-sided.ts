// A perspective whose goals are measured only by what moves first, or only by what tells it afterwards.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { STRATEGY_MAPS, timingOf } from '../figures/map-checks.ts';
import { about } from './about.ts';
import { noGoals, unmeasured } from './goals.ts';
import { withoutMap } from './map.ts';
import { evidence, names, need, untold } from './values.ts';

export const perspectiveMeasuresOneSided: Rule = {
  id: 'perspective-measures-one-sided',
  severity: 'advice',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutMap(context);
    if (missing) return missing;
    const lanes = context.mapGraph.lanes.filter(({ goals }) => goals.length > 0);
    const findings: FindingDraft[] = [];
    const open: Untold[] = [];
    for (const lane of lanes) {
      const { measures, verdict: timing } = timingOf(context, lane);
      const { name } = lane.perspective;
      if (timing === 'unmeasured') open.push(...unmeasured(lane.goals));
      if (timing === 'unknown') {
        const silent = measures.filter((kpi) => kpi.timing === null);
        const kpis = {
          kpis: names(silent.map((kpi) => kpi.name)).names,
          more: Math.max(0, silent.length - 3),
        };
        open.push(
          untold('perspective-timing', [need('kpi-timing', silent.length, kpis)], { perspective: name }),
        );
      }
      if (timing !== 'only-leading' && timing !== 'only-lagging') continue;
      findings.push({
        about: [about('perspective', lane.perspective)],
        data: { perspective: name, side: timing === 'only-leading' ? 'leading' : 'lagging' },
        evidence: measures.map((kpi) =>
          evidence('kpi', kpi.id, kpi.name, 'timing', { timing: kpi.timing ?? '' }),
        ),
        alternatives: [1],
      });
    }
    return verdict(findings, open, lanes.length, noGoals);
  },
};
