// A financial goal to which no customer or process goal leads: the map does not say where the money is to come from.
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { STRATEGY_MAPS, undrivenGoals } from '../figures/map-checks.ts';
import { about } from './about.ts';
import { noGoals } from './goals.ts';
import { arrowFor, withoutArrows } from './map.ts';
import { names, need, untold } from './values.ts';

const noDrivingGoal: Untold = untold('no-driving-goal', [need('driving-goal', 5)]);

export const financialGoalWithoutDriver: Rule = {
  id: 'financial-goal-without-driver',
  severity: 'warning',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutArrows(context);
    if (missing) return missing;
    const { mapGraph } = context;
    const undriven = undrivenGoals(mapGraph);
    if (undriven === null) return { outcome: 'cannot-tell', untold: [noDrivingGoal] };
    // Only where a chain begins: mended there, it is mended for all that follows.
    const findings = mapGraph.endsOf(undriven, 'against').flatMap((goals) => {
      const [first] = goals;
      if (!first) return [];
      return {
        about: goals.map((goal) => about('goal', goal)),
        data: { goals: names(goals.map(({ title }) => title)).names, count: goals.length },
        suggestion: arrowFor(context, first, 'result'),
        alternatives: [1],
      };
    });
    return verdict(findings, [], mapGraph.goals.length, noGoals);
  },
};
