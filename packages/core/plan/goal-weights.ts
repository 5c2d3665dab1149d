// How much each top goal counts, and within which limits the people asked differ.
import type { GoalGraph } from '../figures/goal-graph.ts';
import type { Business } from '../model/business.ts';

export interface GoalWeight {
  readonly goal: string;
  readonly title: string;
  /** Share of one. */
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}

export interface GoalWeights {
  readonly weights: readonly GoalWeight[];
  /** `stated`: the goals' own points; `equal`: nobody has weighed them. */
  readonly source: 'stated' | 'equal';
  /** `adoptions`: the least and most a goal was ever given; `assumed`: a third less and more. */
  readonly rangeFrom: 'adoptions' | 'assumed';
}

/** So much less and more where nobody has told how far views differ: a convention. */
const ASSUMED_RANGE = 1 / 3;

/** Weights of the goals that stand at the top; points of others reach them through what they support. */
export function goalWeights(business: Business, { topGoals }: GoalGraph): GoalWeights {
  const points = topGoals.map(({ weightPoints }) => Math.max(0, weightPoints ?? 0));
  const total = points.reduce((sum, one) => sum + one, 0);
  const shares = points.map((one) => (total > 0 ? one / total : 1 / topGoals.length));
  const told = business.adoptions
    .map((one) => sharesOf(one.weights, new Set(topGoals.map(({ id }) => id as string))))
    .filter((one) => one !== null);
  const isTold = told.length > 1;
  return {
    source: total > 0 ? 'stated' : 'equal',
    rangeFrom: isTold ? 'adoptions' : 'assumed',
    weights: topGoals.map(({ id, title }, at) => {
      const likely = shares[at] ?? 0;
      const all = isTold ? [likely, ...told.map((one) => one.get(id) ?? 0)] : [];
      return {
        goal: id,
        title,
        likely,
        low: isTold ? Math.min(...all) : likely * (1 - ASSUMED_RANGE),
        high: isTold ? Math.max(...all) : Math.min(1, likely * (1 + ASSUMED_RANGE)),
      };
    }),
  };
}

function sharesOf(
  weights: readonly { readonly goal: string; readonly points: number }[],
  goals: ReadonlySet<string>,
): ReadonlyMap<string, number> | null {
  const own = weights.filter(({ goal }) => goals.has(goal));
  const total = own.reduce((sum, { points }) => sum + points, 0);
  return total > 0 ? new Map(own.map(({ goal, points }) => [goal, points / total])) : null;
}
