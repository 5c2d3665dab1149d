// An arrow that runs back against the order of the lanes, is no declared feedback, and gives no reason.
import { type Rule, verdict } from '../assess/rule.ts';
import { STRATEGY_MAPS, unexplainedArrows } from '../figures/map-checks.ts';
import { about } from './about.ts';
import { noGoals } from './goals.ts';
import { withoutArrows } from './map.ts';
import { asking } from './suggestions.ts';

export const causeAgainstOrder: Rule = {
  id: 'cause-against-order',
  severity: 'advice',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutArrows(context);
    if (missing) return missing;
    const { mapGraph, nameOf } = context;
    const findings = unexplainedArrows(mapGraph).map(({ noun, kind, id, from, to }) => {
      const [driver, result] = [nameOf('goal', from), nameOf('goal', to)];
      return {
        about: [
          about('goal', { id: from, name: driver }),
          about('goal', { id: to, name: result }),
          about(noun, { id, name: `${driver} → ${result}` }),
        ],
        data: {
          from: driver,
          to: result,
          above: mapGraph.laneOf(from)?.name ?? '',
          below: mapGraph.laneOf(to)?.name ?? '',
          kind,
        },
        suggestion: asking(noun, id, 'rationale'),
        alternatives: [1],
      };
    });
    return verdict(findings, [], mapGraph.goals.length, noGoals);
  },
};
