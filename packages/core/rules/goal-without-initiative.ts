// A goal on the strategy map that daily work serves, but that no initiative is meant to change.
import { type Rule, verdict } from '../assess/rule.ts';
import { goalsMovedByInitiatives, STRATEGY_MAPS } from '../figures/map-checks.ts';
import { liveSupport } from '../figures/support.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { noGoals } from './goals.ts';
import { withoutMap } from './map.ts';
import { evidence } from './values.ts';
import { noInitiatives, openInitiatives } from './work.ts';

export const goalWithoutInitiative: Rule = {
  id: 'goal-without-initiative',
  severity: 'advice',
  topic: 'map',
  basis: 'attributed',
  citation: STRATEGY_MAPS,
  check(context) {
    const missing = withoutMap(context);
    if (missing) return missing;
    if (openInitiatives(context).length === 0) return { outcome: 'cannot-tell', untold: [noInitiatives] };
    const moved = goalsMovedByInitiatives(context);
    const { goals } = context.mapGraph;
    const findings = goals
      // What nothing at all supports has a rule of its own.
      .filter((goal) => !moved.has(goal.id) && liveSupport(context, goal).length > 0)
      .map((goal) => {
        const id = freshId(context, 'contribution', `to-${goal.id}`);
        const ended = context
          .supportersOf(goal)
          .flatMap(({ initiative }) =>
            initiative === null ? [] : (context.find('initiative', initiative) ?? []),
          );
        return {
          about: [about('goal', goal)],
          data: { goal: goal.title },
          evidence: ended.map((one) => evidence('initiative', one.id, one.name, 'ended', {})),
          suggestion: {
            changes: [
              { kind: 'create', noun: 'contribution', id, set: { goal: goal.id, weight: 1 } },
            ] as const,
            asks: [{ noun: 'contribution', id, field: 'initiative' }] as const,
          },
          alternatives: [1],
        };
      });
    return verdict(findings, [], goals.length, noGoals);
  },
};
