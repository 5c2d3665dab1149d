// Goals as a tree: each below the goals that it supports, in full where it supports most, top goals first by importance.
import type { Contribution, Goal } from '@evenkeel/core';

export interface GoalNode {
  readonly goal: Goal;
  /** 0 for a top goal. */
  readonly depth: number;
  /** Share among the top goals that have points; null below the top or without points. */
  readonly share: number | null;
  /** The goal it stands below here; null at the top. */
  readonly parent: string | null;
  /** How much of what it brings goes to that goal; 1 where it supports no other. */
  readonly part: number;
  /** Other goals it supports, with their parts. */
  readonly alsoSupports: readonly ParentGoal[];
  /** True where the goal is only named again: it stands in full below the goal that it supports most. */
  readonly again: boolean;
}

export interface ParentGoal {
  readonly goal: string;
  readonly part: number;
}

export interface GoalTree {
  /** Active goals in the order in which they are shown. */
  readonly rows: readonly GoalNode[];
  /** Reached and dropped goals. */
  readonly closed: readonly Goal[];
}

/**
 * Every active goal stands in the tree in full exactly once, also where goals support each other in a circle; below
 * every other goal that it supports it is named again, so that many-to-many can be seen and nothing is counted twice.
 * Cost grows with goals and contributions.
 */
export function goalTree(goals: readonly Goal[], contributions: readonly Contribution[]): GoalTree {
  const active = new Map(
    goals.filter(({ status }) => status === 'active').map((goal) => [goal.id as string, goal]),
  );
  const parents = parentsOf(contributions, active);
  const children = new Map<string, string[]>();
  for (const [child, above] of parents) {
    for (const { goal } of above) children.set(goal, [...(children.get(goal) ?? []), child]);
  }
  const roots = topGoals(goals, contributions);
  const shares = weightShares(roots);
  const rows: GoalNode[] = [];
  const seen = new Set<string>();
  const place = (id: string, parent: string | null, depth: number): void => {
    const goal = active.get(id);
    if (!goal) return;
    const above = parents.get(id) ?? [];
    const isMain = parent === null || above[0]?.goal === parent;
    if (isMain && seen.has(id)) return;
    const node = {
      goal,
      depth,
      share: depth === 0 ? (shares.get(id) ?? null) : null,
      parent,
      part: above.find((one) => one.goal === parent)?.part ?? 1,
      alsoSupports: above.filter((one) => one.goal !== parent),
      again: !isMain,
    };
    rows.push(node);
    if (!isMain) return;
    seen.add(id);
    for (const child of children.get(id) ?? []) place(child, id, depth + 1);
  };
  const byWeight = [...roots].sort((a, b) => (shares.get(b.id) ?? -1) - (shares.get(a.id) ?? -1));
  for (const { id } of byWeight) place(id, null, 0);
  // Circles without a way out have no top: their goals begin a tree of their own.
  for (const id of active.keys()) if (!seen.has(id)) place(id, null, 0);
  return { rows, closed: goals.filter(({ status }) => status !== 'active') };
}

/** Active goals that support no other active goal. */
export function topGoals(goals: readonly Goal[], contributions: readonly Contribution[]): readonly Goal[] {
  const active = new Map(
    goals.filter(({ status }) => status === 'active').map((goal) => [goal.id as string, goal]),
  );
  const parents = parentsOf(contributions, active);
  return [...active.values()].filter(({ id }) => !parents.has(id));
}

/** Shares of the points; goals without points have none, and where nobody has any nobody has a share. */
export function weightShares(
  goals: readonly Pick<Goal, 'id' | 'weightPoints'>[],
): ReadonlyMap<string, number> {
  const total = goals.reduce((sum, { weightPoints }) => sum + (weightPoints ?? 0), 0);
  const shares = new Map<string, number>();
  if (total <= 0) return shares;
  for (const { id, weightPoints } of goals) if (weightPoints !== null) shares.set(id, weightPoints / total);
  return shares;
}

/** The active goals that each active goal supports, the one with the greatest weight first; each once. */
function parentsOf(
  contributions: readonly Contribution[],
  active: ReadonlyMap<string, Goal>,
): ReadonlyMap<string, readonly ParentGoal[]> {
  const weights = new Map<string, Map<string, number>>();
  for (const { supportingGoal, goal, weight } of contributions) {
    if (supportingGoal === null || weight <= 0 || supportingGoal === goal) continue;
    if (!active.has(supportingGoal) || !active.has(goal)) continue;
    const above = weights.get(supportingGoal) ?? new Map<string, number>();
    above.set(goal, (above.get(goal) ?? 0) + weight);
    weights.set(supportingGoal, above);
  }
  return new Map(
    [...weights].map(([id, above]) => {
      const total = [...above.values()].reduce((sum, one) => sum + one, 0);
      const sorted = [...above].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [id, sorted.map(([goal, weight]) => ({ goal, part: weight / total }))];
    }),
  );
}
