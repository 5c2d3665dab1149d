// Making weights the owners' own: the points of the goals and the record of where they came from, in one change set.
import type { Adoption, Business, Change, Day, Goal } from '@evenkeel/core';
import { topGoals, weightShares } from '../goals/goal-tree.ts';
import { newKey } from '../record/new-key.ts';

/** Weights that could become the owners' own: shares of some goals among themselves. */
export interface OfferedWeights {
  readonly shares: readonly { readonly goal: string; readonly name: string; readonly share: number }[];
  readonly source: Adoption['source'];
  readonly round: string | null;
  readonly method: Adoption['method'];
  readonly answers: number | null;
  readonly agreement: number | null;
}

export interface OfferedGoal {
  readonly id: Goal['id'];
  readonly title: string;
  /** Points on offer; what the goal has today where nothing was said about it. */
  readonly points: number | null;
  readonly today: number | null;
  /** Whether it is one of the goals that were weighed. */
  readonly isWeighed: boolean;
}

export interface NotAdoptable {
  readonly goal: string;
  readonly name: string;
  readonly why: 'gone' | 'closed' | 'below';
}

export interface AdoptionPlan {
  /** The top goals as they are now: their points can be changed. */
  readonly goals: readonly OfferedGoal[];
  /** Goals that were weighed and have no weight any more. */
  readonly left: readonly NotAdoptable[];
}

/**
 * What would be adopted. Goals that were not weighed keep their points, and their share: together the weighed ones keep
 * the points they have, or a hundred where they have none or are all there is.
 */
export function planAdoption(business: Business, { shares }: OfferedWeights): AdoptionPlan {
  const top = topGoals(business.goals, business.contributions);
  const offered = new Map(shares.map(({ goal, share }) => [goal, share]));
  const weighed = top.filter(({ id }) => offered.has(id));
  const others = top.filter(({ id, weightPoints }) => !offered.has(id) && (weightPoints ?? 0) > 0);
  const has = weighed.reduce((sum, { weightPoints }) => sum + (weightPoints ?? 0), 0);
  const total = others.length > 0 && has > 0 ? has : 100;
  // What was said about goals that are gone counts no more; the rest keep their proportions.
  const said = weighed.reduce((sum, { id }) => sum + (offered.get(id) ?? 0), 0);
  const goals = top.map((goal): OfferedGoal => {
    const share = offered.get(goal.id);
    const { id, title, weightPoints: today } = goal;
    if (share === undefined || said <= 0) return { id, title, points: today, today, isWeighed: false };
    return { id, title, points: rounded((share / said) * total), today, isWeighed: true };
  });
  return { goals, left: leftOf(business, shares, new Set(top.map(({ id }) => id as string))) };
}

/**
 * One change set: undoing it brings the old weights back and removes the record.
 *
 * @param points per goal, as the owners settled on them; null takes the points away.
 */
export function adoptionChanges(
  business: Business,
  plan: AdoptionPlan,
  points: ReadonlyMap<string, number | null>,
  from: Omit<OfferedWeights, 'shares'>,
  day: Day,
  note: string | null,
): readonly Change[] {
  const settled = plan.goals.map((goal) => ({ ...goal, points: points.get(goal.id) ?? null }));
  const updates = settled
    .filter(({ points: next, today }) => next !== today)
    .map(
      ({ id, points: next }): Change => ({ kind: 'update', noun: 'goal', id, set: { weightPoints: next } }),
    );
  const { source, round, method, answers, agreement } = from;
  const weights = settled.flatMap(({ id, title, points: next }) =>
    next === null ? [] : [{ goal: id, title, points: next }],
  );
  return [
    ...updates,
    {
      kind: 'create',
      noun: 'adoption',
      id: newKey(business, 'adoption', round === null ? day : `${day}-${round}`),
      set: { day, source, round, method, answers, agreement, weights, note },
    },
  ];
}

/** Today's weights, as something that can be written down as the owners' own. */
export function presentWeights(business: Business): OfferedWeights {
  const top = topGoals(business.goals, business.contributions);
  const shares = weightShares(top);
  return {
    shares: top.flatMap(({ id, title }) => {
      const share = shares.get(id);
      return share === undefined ? [] : [{ goal: id as string, name: title, share }];
    }),
    source: 'own-judgement',
    round: null,
    method: null,
    answers: null,
    agreement: null,
  };
}

function leftOf(
  { goals }: Business,
  shares: OfferedWeights['shares'],
  top: ReadonlySet<string>,
): readonly NotAdoptable[] {
  const known = new Map<string, Goal>(goals.map((goal) => [goal.id, goal]));
  return shares
    .filter(({ goal }) => !top.has(goal))
    .map(({ goal, name }) => {
      const found = known.get(goal);
      return { goal, name, why: !found ? 'gone' : found.status === 'active' ? 'below' : 'closed' };
    });
}

/** To a tenth of a point: finer than anybody means it. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
