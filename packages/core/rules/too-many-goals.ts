// More goals on the strategy map than a small business can steer.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import { MANY_GOALS, MOST_GOALS, MOST_GOALS_SOURCE } from '../figures/map-checks.ts';
import { noGoals } from './goals.ts';
import { withoutMap } from './map.ts';
import { evidence } from './values.ts';

export const tooManyGoals: Rule = {
  id: 'too-many-goals',
  severity: 'advice',
  topic: 'map',
  basis: 'convention',
  citation: MOST_GOALS_SOURCE,
  whole: true,
  check(context) {
    const missing = withoutMap(context);
    if (missing) return missing;
    const { goals, lanes } = context.mapGraph;
    if (goals.length <= MANY_GOALS) return verdict([], [], goals.length, noGoals);
    const isMost = goals.length > MOST_GOALS;
    const finding: FindingDraft = {
      about: [],
      data: { count: goals.length, limit: isMost ? MOST_GOALS : MANY_GOALS, kind: isMost ? 'most' : 'many' },
      severity: isMost ? 'warning' : 'advice',
      evidence: lanes.map(({ perspective, goals: own }) =>
        evidence('perspective', perspective.id, perspective.name, 'lane-goals', { goals: own.length }),
      ),
      threshold: isMost
        ? { value: MOST_GOALS, basis: 'attributed', citation: MOST_GOALS_SOURCE }
        : { value: MANY_GOALS, basis: 'convention', citation: null },
      alternatives: [1],
    };
    return verdict([finding], [], goals.length, noGoals);
  },
};
