// An initiative that is said to serve more annual goals than one piece of work can: probably it serves none of them well.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import { groupBy } from '../figures/context.ts';
import type { Goal } from '../model/goal.ts';
import { about } from './about.ts';
import { undatedGoals } from './goals.ts';
import { byHorizon } from './horizons.ts';
import { evidence } from './values.ts';
import { noInitiatives, openInitiatives } from './work.ts';

/** A priority with strong marks for more than so many annual goals is suspect (convention). */
const MOST_GOALS = 3;

export const initiativeServesTooManyGoals: Rule = {
  id: 'initiative-serves-too-many-goals',
  severity: 'advice',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const { annual, undated } = byHorizon(context);
    const byGoal = new Map<string, { readonly goal: Goal; readonly isUndated: boolean }>([
      ...annual.map((goal) => [goal.id, { goal, isUndated: false }] as const),
      ...undated.map((goal) => [goal.id, { goal, isUndated: true }] as const),
    ]);
    const byInitiative = groupBy(
      context.business.contributions.filter(({ initiative, weight }) => initiative !== null && weight > 0),
      ({ initiative }) => initiative ?? '',
    );
    const findings: FindingDraft[] = [];
    const open = new Set<Goal>();
    const initiatives = openInitiatives(context);
    for (const initiative of initiatives) {
      const served = new Set<string>(byInitiative.get(initiative.id)?.map(({ goal }) => goal));
      const horizons = [...served].sort().flatMap((id) => byGoal.get(id) ?? []);
      const own = horizons.filter(({ isUndated }) => !isUndated).map(({ goal }) => goal);
      // Those without a day might be of this year too.
      if (own.length <= MOST_GOALS && horizons.length > MOST_GOALS) {
        for (const { goal, isUndated } of horizons) if (isUndated) open.add(goal);
      }
      if (own.length <= MOST_GOALS) continue;
      findings.push({
        about: [about('initiative', initiative)],
        data: { initiative: initiative.name, count: own.length, limit: MOST_GOALS },
        evidence: own.map((goal) => evidence('goal', goal.id, goal.title, 'served-annual-goal', {})),
        threshold: { value: MOST_GOALS, basis: 'convention', citation: null },
        alternatives: [1],
      });
    }
    return verdict(findings, undatedGoals([...open]), initiatives.length, noInitiatives);
  },
};
