// A goal on the strategy map that no arrow touches: it neither drives anything nor is driven.
import { type Rule, verdict } from '../assess/rule.ts';
import { loneGoals, STRATEGY_MAPS } from '../figures/map-checks.ts';
import { about } from './about.ts';
import { noGoals } from './goals.ts';
import { arrowFor, withoutArrows } from './map.ts';

export const goalAloneOnMap: Rule = {
  id: 'goal-alone-on-map',
  severity: 'advice',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutArrows(context);
    if (missing) return missing;
    const { mapGraph } = context;
    const findings = loneGoals(mapGraph).map((goal) => {
      const isFinancial = mapGraph.laneOf(goal.id)?.kind === 'financial';
      return {
        about: [about('goal', goal)],
        data: { goal: goal.title, lane: isFinancial ? 'financial' : 'other' },
        suggestion: arrowFor(context, goal, isFinancial ? 'result' : 'driver'),
        alternatives: [1],
      };
    });
    return verdict(findings, [], mapGraph.goals.length, noGoals);
  },
};
