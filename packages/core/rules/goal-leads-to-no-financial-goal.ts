// A goal below the financial perspective from which no arrow leads to a financial one: the map does not say what it brings.
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { deadEnds, STRATEGY_MAPS } from '../figures/map-checks.ts';
import { about } from './about.ts';
import { noGoals } from './goals.ts';
import { arrowFor, withoutArrows } from './map.ts';
import { evidence, names, need, untold } from './values.ts';

const noFinancialGoal: Untold = untold('no-financial-goal', [need('financial-goal', 5)]);

export const goalLeadsToNoFinancialGoal: Rule = {
  id: 'goal-leads-to-no-financial-goal',
  severity: 'warning',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutArrows(context);
    if (missing) return missing;
    const { mapGraph } = context;
    const dead = deadEnds(mapGraph);
    if (dead === null) return { outcome: 'cannot-tell', untold: [noFinancialGoal] };
    // Only where a chain ends: mended there, it is mended for all that leads to it.
    const findings = mapGraph.endsOf(dead, 'along').flatMap((goals) => {
      const [first] = goals;
      if (!first) return [];
      const own = new Set<string>(goals.map(({ id }) => id));
      const before = goals
        .flatMap(({ id }) => mapGraph.arrowsTo(id))
        .filter(({ from }) => !own.has(from) && mapGraph.laneOf(from) !== null);
      return {
        about: goals.map((goal) => about('goal', goal)),
        data: { goals: names(goals.map(({ title }) => title)).names, count: goals.length },
        evidence: [...new Set(before.map(({ from }) => from))].map((id) =>
          evidence('goal', id, context.nameOf('goal', id), 'leads-to-it', {}),
        ),
        suggestion: arrowFor(context, first, 'driver'),
        alternatives: [1],
      };
    });
    return verdict(findings, [], mapGraph.goals.length, noGoals);
  },
};
