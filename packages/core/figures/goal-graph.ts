// The goal graph: which goals support which, where that runs in a circle, and what reaches the top.
import type { Contribution } from '../model/contribution.ts';
import type { Id } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';
import { stronglyConnected } from './strongly-connected.ts';

type GoalId = Id<'goal'>;
/** Share of something that each top goal gets; what is missing to 1 serves no active goal. */
export type GoalShares = ReadonlyMap<GoalId, number>;

export interface GoalGraph {
  /** Active goals from which no support leads on to another active goal, by key. */
  readonly topGoals: readonly Goal[];
  /** Groups of goals that support each other in a circle, each with at least one edge inside. */
  readonly cycles: readonly (readonly Goal[])[];
  /** How a goal's support is split over the top goals; edges inside a circle carry nothing. */
  sharesOf(goal: GoalId): GoalShares;
  /** Splits what a supporter brings over the top goals, in proportion to the weights: nothing is counted twice. */
  split(contributions: readonly Contribution[]): GoalShares;
  /** The contributions by which a goal supports others and so reaches the top; none for a top goal. */
  upwardOf(goal: GoalId): readonly Contribution[];
}

/**
 * Builds the graph in one pass; cost grows with goals + contributions.
 *
 * - A dropped goal carries nothing. A reached goal passes on what it gets, and keeps nothing.
 * - A circle counts as one: what comes into it leaves by all its ways out, in proportion to their weights.
 *   A circle with no way out is a group of top goals.
 * - A contribution of weight 0 carries nothing.
 */
export function buildGoalGraph(goals: readonly Goal[], contributions: readonly Contribution[]): GoalGraph {
  const alive = new Map(goals.filter(({ status }) => status !== 'dropped').map((goal) => [goal.id, goal]));
  const edges = new Map<GoalId, Contribution[]>();
  for (const contribution of contributions) {
    const from = contribution.supportingGoal;
    if (from === null || contribution.weight <= 0 || !alive.has(from) || !alive.has(contribution.goal))
      continue;
    const list = edges.get(from);
    if (list) list.push(contribution);
    else edges.set(from, [contribution]);
  }
  const edgesOf = (id: GoalId): readonly Contribution[] => edges.get(id) ?? [];
  const { componentOf, components } = stronglyConnected([...alive.keys()].sort(), (id) =>
    edgesOf(id).map(({ goal }) => goal),
  );

  const shares = new Map<GoalId, GoalShares>();
  const upward = new Map<GoalId, readonly Contribution[]>();
  // Components come out parents first, so each goal's parents are known when it is reached.
  for (const [number, members] of components.entries()) {
    const exits = [...members]
      .sort()
      .flatMap(edgesOf)
      .filter(({ goal }) => componentOf.get(goal) !== number && (shares.get(goal)?.size ?? 0) > 0);
    const leaves = new Set(exits);
    const onward = exits.length > 0 ? splitOver(exits) : null;
    for (const id of members) {
      const keeps = alive.get(id)?.status === 'active' ? new Map([[id, 1]]) : new Map<GoalId, number>();
      shares.set(id, onward ?? keeps);
      const inside = ({ goal }: Contribution): boolean => componentOf.get(goal) === number && goal !== id;
      upward.set(id, onward ? edgesOf(id).filter((edge) => leaves.has(edge) || inside(edge)) : []);
    }
  }

  function splitOver(list: readonly Contribution[]): GoalShares {
    const total = list.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
    const split = new Map<GoalId, number>();
    if (total === 0) return split;
    for (const { goal, weight } of list) {
      for (const [top, share] of shares.get(goal) ?? []) {
        split.set(top, (split.get(top) ?? 0) + (share * Math.max(0, weight)) / total);
      }
    }
    return split;
  }

  const toGoals = (ids: readonly GoalId[]): readonly Goal[] =>
    [...ids].sort().flatMap((id) => alive.get(id) ?? []);
  return {
    topGoals: toGoals([...alive.keys()].filter((id) => shares.get(id)?.has(id))),
    cycles: components
      .filter(
        ([first = '', ...others]) => others.length > 0 || edgesOf(first).some(({ goal }) => goal === first),
      )
      .map(toGoals),
    sharesOf: (goal) => shares.get(goal) ?? new Map(),
    split: splitOver,
    upwardOf: (goal) => upward.get(goal) ?? [],
  };
}
