// An active goal to which no activity, no open initiative and no active goal contributes: a wish.
import type { Cost, FindingDraft, SuggestedChange } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';
import type { Measured } from '../figures/measure.ts';
import { liveSupport } from '../figures/support.ts';
import type { Goal } from '../model/goal.ts';
import { about } from './about.ts';
import { freshId } from './fresh-id.ts';
import { activeGoals, noGoals } from './goals.ts';
import { cost, evidence, need, share, untold } from './values.ts';
import { openInitiatives } from './work.ts';

export const goalWithoutSupport: Rule = {
  id: 'goal-without-support',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const goals = activeGoals(context);
    // Where no work at all is recorded, that is what is missing, not the support of each goal.
    if (goals.length > 0 && isWithoutWork(context)) return { outcome: 'cannot-tell', untold: [noWork] };
    const findings = goals
      .filter((goal) => liveSupport(context, goal).length === 0)
      .map((goal) => draft(context, measured, goal));
    return verdict(findings, [], goals.length, noGoals);
  },
};

const noWork: Untold = untold('no-work', [need('activities', 15)]);

function isWithoutWork({ business: { activities, initiatives, contributions } }: Context): boolean {
  return activities.length === 0 && initiatives.length === 0 && contributions.length === 0;
}

function draft(context: Context, measured: Measured, goal: Goal): FindingDraft {
  const { money, hours } = measured.flows;
  const weight = money.intended?.[goal.id] ?? null;
  const ended = context.supportersOf(goal).flatMap((one) => context.workOf(one)?.record ?? []);
  const supporter =
    context.business.activities.length > 0
      ? 'activity'
      : openInitiatives(context).length > 0
        ? 'initiative'
        : null;
  return {
    about: [about('goal', goal)],
    data: { goal: goal.title, weighted: weight === null ? 'no' : 'yes', share: share(weight ?? 0) },
    // At least its even part of the importance: one of the goals that matter most.
    severity:
      weight !== null && weight > 0 && weight >= 1 / context.goalGraph.topGoals.length
        ? 'serious'
        : 'warning',
    evidence: ended.map((record) => evidence('initiative', record.id, record.name, 'ended', {})),
    cost: {
      ...portion('money', weight, money.actual.total - money.actual.overhead),
      ...portion('hours', weight, hours.actual.total - hours.actual.overhead),
    },
    ...(supporter && { suggestion: suggestionFor(context, goal, supporter) }),
    alternatives: ended.length > 0 ? [1, 2] : [1],
  };
}

/** A contribution, of which a person says what it comes from. */
function suggestionFor(
  context: Context,
  { id: goal }: Goal,
  field: 'activity' | 'initiative',
): SuggestedChange {
  const id = freshId(context, 'contribution', `to-${goal}`);
  return {
    changes: [{ kind: 'create', noun: 'contribution', id, set: { goal, weight: 1 } }],
    asks: [{ noun: 'contribution', id, field }],
  };
}

/** What the goal would get by its weight; nothing where that is unknown. */
function portion(resource: Resource, weight: number | null, directed: number): Partial<Cost> {
  return cost(resource, (weight ?? 0) * directed);
}
