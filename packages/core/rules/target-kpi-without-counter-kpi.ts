// A weighty goal is steered by one number alone: nothing would show what reaching it costs elsewhere.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';
import { need, untold } from './values.ts';

export const targetKpiWithoutCounterKpi: Rule = {
  id: 'target-kpi-without-counter-kpi',
  severity: 'advice',
  topic: 'measures',
  basis: 'attributed',
  citation:
    'Ridgway 1956, Dysfunctional consequences of performance measurements, Administrative Science Quarterly 1:240–247',
  check(context) {
    const goals = activeGoals(context);
    const aimed = goals.filter(
      ({ kpi, targetValue, weightPoints }) => kpi !== null && targetValue !== null && (weightPoints ?? 0) > 0,
    );
    const seen = new Set<string>();
    const findings = aimed.flatMap((goal) => {
      const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
      if (kpi === null || seen.has(kpi.id)) return [];
      seen.add(kpi.id);
      if (kpi.counterKpi !== null && kpi.counterKpi !== kpi.id) return [];
      return [
        {
          about: [about('kpi', kpi)],
          data: { kpi: kpi.name, goal: goal.title },
          suggestion: asking('kpi', kpi.id, 'counterKpi'),
          alternatives: [1],
        },
      ];
    });
    return verdict(findings, [], aimed.length, goals.length === 0 ? noGoals : noTargets);
  },
};

const noTargets = untold('no-weighty-targets', [need('weighty-targets', 15)]);
