// A goal that stands in no perspective, and does not support one that does: the map does not tell what it is for.
import { type Rule, verdict } from '../assess/rule.ts';
import { STRATEGY_MAPS } from '../figures/map-checks.ts';
import type { MapGraph } from '../figures/map-graph.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { withoutMap } from './map.ts';
import { asking } from './suggestions.ts';

export const goalOutsidePerspectives: Rule = {
  id: 'goal-outside-perspectives',
  severity: 'advice',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutMap(context);
    if (missing) return missing;
    const { mapGraph } = context;
    const below = supportersOfMap(mapGraph);
    const findings = mapGraph.outside
      .filter(({ id }) => !below.has(id) || isDrawn(mapGraph, id))
      .map((goal) => ({
        about: [about('goal', goal)],
        data: { goal: goal.title },
        suggestion: asking('goal', goal.id, 'perspective'),
        alternatives: [1],
      }));
    return verdict(findings, [], activeGoals(context).length, noGoals);
  },
};

/** Goals of the map, and those that support one of them: these are told by the goal above them. */
function supportersOfMap({ goals, arrowsTo }: MapGraph): ReadonlySet<string> {
  const found = new Set<string>(goals.map(({ id }) => id));
  for (const id of found) {
    for (const { kind, from } of arrowsTo(id)) if (kind === 'support') found.add(from);
  }
  return found;
}

/** Somebody has drawn an arrow of cause and effect at it, which no lane can show. */
function isDrawn({ arrowsFrom, arrowsTo }: MapGraph, goal: string): boolean {
  return [...arrowsFrom(goal), ...arrowsTo(goal)].some(({ kind }) => kind === 'cause');
}
