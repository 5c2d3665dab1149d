// A perspective of the scorecard in which no active goal stands: part of the business is steered by nothing.
import { type Rule, verdict } from '../assess/rule.ts';
import { STRATEGY_MAPS } from '../figures/map-checks.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { noGoals } from './goals.ts';
import { withoutMap } from './map.ts';

export const perspectiveWithoutGoal: Rule = {
  id: 'perspective-without-goal',
  severity: 'advice',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutMap(context);
    if (missing) return missing;
    const { lanes } = context.mapGraph;
    const findings = lanes
      .filter(({ goals }) => goals.length === 0)
      .map(({ perspective }) => {
        const id = freshId(context, 'goal', `${perspective.id}-goal`);
        const set = { perspective: perspective.id, status: 'active' };
        return {
          about: [about('perspective', perspective)],
          data: { perspective: perspective.name },
          suggestion: {
            changes: [{ kind: 'create', noun: 'goal', id, set }] as const,
            asks: [{ noun: 'goal', id, field: 'title' }] as const,
          },
          alternatives: [1],
        };
      });
    return verdict(findings, [], lanes.length, noGoals);
  },
};
