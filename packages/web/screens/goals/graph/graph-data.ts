// What the drawing of goals and work shows: one node per goal and piece of work, one line per contribution.
import type { Business, Contribution } from '@evenkeel/core';
import { topGoals, weightShares } from '../goal-tree.ts';

export interface GraphNode {
  /** `goal/most-loved` */
  readonly key: string;
  readonly noun: 'goal' | 'activity' | 'initiative';
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  /** Column from the right: 0 for top goals, the last one for work. */
  readonly layer: number;
  /** Share of the importance, of top goals that have points. */
  readonly share: number | null;
  /** Place among the top goals, for their colour; null for everything else. */
  readonly topOrder: number | null;
  /** Work that serves the whole business, such as rent: it needs no goal of its own. */
  readonly isShared: boolean;
}

export interface GraphEdge {
  readonly contribution: Contribution;
  readonly from: string;
  readonly to: string;
  /** How much of what the supporter brings goes this way. */
  readonly part: number;
}

export interface GoalGraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
}

/**
 * Active goals, activities, and initiatives that are not over. A goal stands one column left of the farthest goal it
 * supports, so that support always runs to the right; circles are broken where they close.
 * Cost grows with goals, work and contributions.
 */
export function graphData(business: Business): GoalGraphData {
  const goals = business.goals.filter(({ status }) => status === 'active');
  const alive = new Set(goals.map(({ id }) => id as string));
  const works = [
    ...business.activities.map((one) => ({ noun: 'activity' as const, one, isShared: one.sharedOverhead })),
    ...business.initiatives
      .filter(({ status }) => status === 'planned' || status === 'active')
      .map((one) => ({ noun: 'initiative' as const, one, isShared: false })),
  ];
  const supporters = new Set([...alive].map((id) => `goal/${id}`));
  for (const { noun, one } of works) supporters.add(`${noun}/${one.id}`);
  const links = business.contributions
    .filter(({ goal, weight }) => weight > 0 && alive.has(goal))
    .map((contribution) => ({
      contribution,
      from: supporterKey(contribution),
      to: `goal/${contribution.goal}`,
    }))
    .filter(({ from, to }) => from !== to && supporters.has(from));
  const totals = new Map<string, number>();
  for (const { from, contribution } of links) totals.set(from, (totals.get(from) ?? 0) + contribution.weight);

  const layerOf = layersOf(
    [...alive].map((id) => `goal/${id}`),
    links,
  );
  const deepest = Math.max(0, ...layerOf.values());
  const workLayer = works.length > 0 ? deepest + 1 : deepest;
  const top = topGoals(business.goals, business.contributions);
  const shares = weightShares(top);
  const order = [...top]
    .sort((a, b) => (shares.get(b.id) ?? -1) - (shares.get(a.id) ?? -1))
    .map(({ id }) => id);
  return {
    nodes: [
      ...goals.map(({ id, title, owner }): GraphNode => {
        const at = order.indexOf(id);
        const key = `goal/${id}`;
        const layer = layerOf.get(key) ?? 0;
        const share = shares.get(id) ?? null;
        return {
          key,
          noun: 'goal',
          id,
          name: title,
          owner,
          layer,
          share,
          topOrder: at < 0 ? null : at,
          isShared: false,
        };
      }),
      ...works.map(({ noun, one, isShared }): GraphNode => {
        const { id, name, owner } = one;
        return {
          key: `${noun}/${id}`,
          noun,
          id,
          name,
          owner,
          layer: workLayer,
          share: null,
          topOrder: null,
          isShared,
        };
      }),
    ],
    edges: links.map(({ contribution, from, to }) => ({
      contribution,
      from,
      to,
      part: contribution.weight / (totals.get(from) ?? 1),
    })),
    layers: (goals.length + works.length === 0 ? 0 : workLayer) + 1,
  };
}

function supporterKey({ activity, initiative, supportingGoal }: Contribution): string {
  if (activity !== null) return `activity/${activity}`;
  return initiative !== null ? `initiative/${initiative}` : `goal/${supportingGoal ?? ''}`;
}

/** Longest way to a goal that supports nothing further; an edge that closes a circle is passed over. */
function layersOf(
  goals: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const up = new Map<string, string[]>();
  for (const { from, to } of links) up.set(from, [...(up.get(from) ?? []), to]);
  const known = new Map<string, number>();
  const open = new Set<string>();
  const layerOf = (key: string): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    open.add(key);
    const above = (up.get(key) ?? []).filter((to) => !open.has(to)).map((to) => layerOf(to) + 1);
    open.delete(key);
    const layer = Math.max(0, ...above);
    known.set(key, layer);
    return layer;
  };
  for (const key of [...goals].sort()) layerOf(key);
  return known;
}
