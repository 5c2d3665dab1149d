// A target for a ratio that can be read in three ways: 10 % more of 8 % may mean 8.8 %, 18 % or 10 %.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import { targetLevel } from '../figures/target-level.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { about } from './about.ts';
import { activeGoals, noGoals, unmeasured } from './goals.ts';
import { asking } from './suggestions.ts';
import { evidence, quantity } from './values.ts';

export const ambiguousRatioTarget: Rule = {
  id: 'ambiguous-ratio-target',
  severity: 'warning',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const goals = activeGoals(context);
    const findings = goals.flatMap((goal): readonly FindingDraft[] => {
      const kpi = goal.kpi === null ? null : context.find('kpi', goal.kpi);
      if (!kpi || !isRatio(kpi) || goal.targetValue === null || goal.targetKind !== null) return [];
      return [draft(goal, kpi, goal.targetValue)];
    });
    return verdict(findings, unmeasured(goals), goals.length, noGoals);
  },
};

function isRatio({ isRatio, unit }: Kpi): boolean {
  return isRatio || unit === '%';
}

function draft(goal: Goal, kpi: Kpi, target: number): FindingDraft {
  const kinds = ['relative-percent', 'percentage-points', 'level'] as const;
  const readings = kinds.map((kind) => [kind, targetLevel(goal, kind)] as const);
  const [relative, points] = readings.map(([, value]) => quantity(value ?? 0, kpi.unit));
  return {
    about: [about('goal', goal), about('kpi', kpi)],
    data: {
      goal: goal.title,
      kpi: kpi.name,
      target: quantity(target, kpi.unit),
      based: goal.baselineValue === null ? 'no' : 'yes',
      relative: relative ?? '',
      points: points ?? '',
    },
    evidence: readings.flatMap(([kind, value]) =>
      value === null
        ? []
        : [evidence('goal', goal.id, goal.title, `reading-${kind}`, { value: quantity(value, kpi.unit) })],
    ),
    suggestion: asking('goal', goal.id, 'targetKind'),
  };
}
