// Goals as a tree: each below the goal that it supports most, top goals first by their importance.
import type { Contribution, Goal } from '@evenkeel/core';

export interface GoalNode {
  readonly goal: Goal;
  /** 0 for a top goal. */
  readonly depth: number;
  /** Share among the top goals that have points; null below the top or without points. */
  readonly share: number | null;
  /** Goals it supports besides the one it stands below. */
  readonly alsoSupports: readonly string[];
}

export interface GoalTree {
  /** Active goals in the order in which they are shown. */
  readonly rows: readonly GoalNode[];
  /** Reached and dropped goals. */
  readonly closed: readonly Goal[];
}

/**
 * Every active goal stands in the tree exactly once, also where goals support each other in a circle.
 * Cost grows with goals and contributions.
 */
export function goalTree(goals: readonly Goal[], contributions: readonly Contribution[]): GoalTree {
  const active = new Map(
    goals.filter(({ status }) => status === 'active').map((goal) => [goal.id as string, goal]),
  );
  const parents = parentsOf(contributions, active);
  const children = new Map<string, string[]>();
  for (const [child, [main]] of parents) {
    if (main !== undefined) children.set(main, [...(children.get(main) ?? []), child]);
  }
  const roots = topGoals(goals, contributions);
  const shares = weightShares(roots);
  const rows: GoalNode[] = [];
  const seen = new Set<string>();
  const place = (id: string, depth: number): void => {
    const goal = active.get(id);
    if (!goal || seen.has(id)) return;
    seen.add(id);
    const others = (parents.get(id) ?? []).slice(1).filter((parent) => parent !== id);
    rows.push({ goal, depth, share: depth === 0 ? (shares.get(id) ?? null) : null, alsoSupports: others });
    for (const child of children.get(id) ?? []) place(child, depth + 1);
  };
  const byWeight = [...roots].sort((a, b) => (shares.get(b.id) ?? -1) - (shares.get(a.id) ?? -1));
  for (const { id } of byWeight) place(id, 0);
  // Circles without a way out have no top: their goals begin a tree of their own.
  for (const id of active.keys()) place(id, 0);
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

/** The active goals that each active goal supports, the one with the greatest weight first. */
function parentsOf(
  contributions: readonly Contribution[],
  active: ReadonlyMap<string, Goal>,
): ReadonlyMap<string, readonly string[]> {
  const links = contributions
    .filter(
      ({ supportingGoal, goal, weight }) => weight > 0 && supportingGoal !== null && supportingGoal !== goal,
    )
    .filter(({ supportingGoal, goal }) => active.has(supportingGoal ?? '') && active.has(goal))
    .sort((a, b) => b.weight - a.weight || (a.goal < b.goal ? -1 : 1));
  const parents = new Map<string, string[]>();
  for (const { supportingGoal, goal } of links) {
    if (supportingGoal === null) continue;
    parents.set(supportingGoal, [...(parents.get(supportingGoal) ?? []), goal]);
  }
  return parents;
}
