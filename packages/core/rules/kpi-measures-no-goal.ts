// A measure that serves no goal, that no initiative is meant to move, and for which nobody answers.

import type { SuggestedChange } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Kpi } from '../model/kpi.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { noKpis, unwatchedKpis } from './kpis.ts';

export const kpiMeasuresNoGoal: Rule = {
  id: 'kpi-measures-no-goal',
  severity: 'advice',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const { goals, kpis } = context.business;
    if (activeGoals(context).length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const named = new Set([...goals.map((goal) => goal.kpi), ...namedBeside(context)]);
    const findings = unwatchedKpis(context).map((kpi) => {
      const suggestion = named.has(kpi.id) ? null : removal(context, kpi);
      return {
        about: [about('kpi', kpi)],
        data: { kpi: kpi.name, values: context.seriesOf(kpi.id) === null ? 'none' : 'some' },
        ...(suggestion && { suggestion }),
        alternatives: [1],
      };
    });
    return verdict(findings, [], kpis.length, noKpis);
  },
};

/** Measures that a chart, a comment, a source or another measure speaks of. */
function namedBeside({ business }: Context): readonly (string | null)[] {
  const { baselines, annotations, commentaries, sources, kpis } = business;
  return [...baselines, ...annotations, ...commentaries, ...sources]
    .map(({ kpi }): string | null => kpi)
    .concat(kpis.map(({ counterKpi }) => counterKpi));
}

/** Only of a measure that nobody has ever fed: nothing is lost with it. */
function removal({ seriesOf }: Context, { id }: Kpi): SuggestedChange | null {
  if (seriesOf(id) !== null) return null;
  return { changes: [{ kind: 'remove', noun: 'kpi', id }], asks: [] };
}
