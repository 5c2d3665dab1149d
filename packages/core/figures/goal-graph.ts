// The goal graph: which goals support which, where that runs in a circle, and what reaches the top.
import type { Contribution } from '../model/contribution.ts';
import type { Id } from '../model/fields.ts';
import type { Goal } from '../model/goal.ts';

type GoalId = Id<'goal'>;
/** Share of something that each top goal gets; what is missing to 1 serves no active goal. */
export type GoalShares = ReadonlyMap<GoalId, number>;

export interface GoalGraph {
  /** Active goals that support no other active goal. */
  readonly topGoals: readonly Goal[];
  /** Groups of goals that support each other in a circle, each with at least one edge inside. */
  readonly cycles: readonly (readonly Goal[])[];
  /** How a goal's support is split over the top goals; edges inside a circle carry nothing. */
  sharesOf(goal: GoalId): GoalShares;
  /** Splits what a supporter brings over the top goals, in proportion to the weights: nothing is counted twice. */
  split(contributions: readonly Contribution[]): GoalShares;
}

/** Builds the graph in one pass; cost grows with goals + contributions. */
export function buildGoalGraph(goals: readonly Goal[], contributions: readonly Contribution[]): GoalGraph {
  const active = new Map(goals.filter(({ status }) => status === 'active').map((goal) => [goal.id, goal]));
  const edges = new Map<GoalId, Contribution[]>();
  for (const contribution of contributions) {
    const from = contribution.supportingGoal;
    if (from === null || contribution.weight <= 0 || !active.has(from) || !active.has(contribution.goal))
      continue;
    const list = edges.get(from);
    if (list) list.push(contribution);
    else edges.set(from, [contribution]);
  }
  const { componentOf, components } = stronglyConnected([...active.keys()], (id) =>
    (edges.get(id) ?? []).map(({ goal }) => goal),
  );
  const upward = (id: GoalId): readonly Contribution[] =>
    (edges.get(id) ?? []).filter(({ goal }) => componentOf.get(goal) !== componentOf.get(id));
  const cycles = components.filter(
    (ids) => ids.length > 1 || (edges.get(ids[0] ?? '') ?? []).some(({ goal }) => goal === ids[0]),
  );

  const shares = new Map<GoalId, GoalShares>();
  // Components come out parents first, so each goal's parents are known when it is reached.
  for (const id of components.flat()) {
    const parents = upward(id);
    shares.set(id, parents.length === 0 ? new Map([[id, 1]]) : splitOver(parents));
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

  const toGoals = (ids: readonly GoalId[]): readonly Goal[] => ids.flatMap((id) => active.get(id) ?? []);
  return {
    topGoals: toGoals([...active.keys()].filter((id) => upward(id).length === 0)),
    cycles: cycles.map((ids) => toGoals([...ids].sort())),
    sharesOf: (goal) => shares.get(goal) ?? new Map(),
    split: splitOver,
  };
}

/**
 * Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM J. Computing 1:146–160, without recursion.
 * A component comes out after every component it points to. Cost grows with nodes + edges.
 */
export function stronglyConnected(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): {
  readonly components: readonly (readonly string[])[];
  readonly componentOf: ReadonlyMap<string, number>;
} {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const componentOf = new Map<string, number>();
  const components: string[][] = [];
  const path: string[] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const work: { node: string; targets: readonly string[]; at: number }[] = [];
    const enter = (node: string): void => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      path.push(node);
      work.push({ node, targets: next(node), at: 0 });
    };
    enter(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const { node } = frame;
      const target = frame.targets[frame.at];
      frame.at += 1;
      if (target !== undefined) {
        if (!index.has(target)) enter(target);
        else if (!componentOf.has(target)) lower(node, index.get(target));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(parent.node, low.get(node));
      if (low.get(node) !== index.get(node)) continue;
      const members = path.splice(path.lastIndexOf(node));
      for (const member of members) componentOf.set(member, components.length);
      components.push(members);
    }
  }
  return { components, componentOf };

  function lower(node: string, to: number | undefined): void {
    low.set(node, Math.min(low.get(node) ?? Number.POSITIVE_INFINITY, to ?? Number.POSITIVE_INFINITY));
  }
}
