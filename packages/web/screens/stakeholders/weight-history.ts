// Adopted weights in the order of their days, each beside the one before it.
import type { Adoption, Business } from '@evenkeel/core';
import { topGoals } from '../goals/goal-tree.ts';
import type { OfferedWeights } from './adoption-changes.ts';

export interface HistoryWeight {
  readonly goal: string;
  readonly title: string;
  readonly share: number;
  /** Against the adoption before; null for the first one. */
  readonly change: number | null;
}

export interface HistoryEntry {
  readonly adoption: Adoption;
  /** The heaviest first; goals that had a weight before and have none now come last, with a share of 0. */
  readonly weights: readonly HistoryWeight[];
}

/** The latest first. */
export function weightHistory(adoptions: readonly Adoption[]): readonly HistoryEntry[] {
  const inOrder = [...adoptions].sort((one, other) =>
    one.day === other.day ? compareKeys(one.id, other.id) : one.day < other.day ? -1 : 1,
  );
  return inOrder
    .map((adoption, index): HistoryEntry => {
      const before = inOrder[index - 1];
      const now = sharesOf(adoption);
      const then = before ? sharesOf(before) : null;
      const gone = [...(then ?? [])].filter(([goal]) => !now.has(goal));
      const weights = [...now, ...gone.map(([goal, { title }]) => [goal, { title, share: 0 }] as const)].map(
        ([goal, { title, share }]): HistoryWeight => ({
          goal,
          title,
          share,
          change: then === null ? null : share - (then.get(goal)?.share ?? 0),
        }),
      );
      return { adoption, weights: weights.sort((one, other) => other.share - one.share) };
    })
    .reverse();
}

/** Whether the weights of today are no longer those that were adopted last. */
export function hasMovedSince(business: Business, latest: Adoption): boolean {
  const adopted = new Map(latest.weights.map(({ goal, points }) => [goal, points]));
  const top = topGoals(business.goals, business.contributions).filter(
    ({ weightPoints }) => weightPoints !== null,
  );
  return top.length !== adopted.size || top.some(({ id, weightPoints }) => adopted.get(id) !== weightPoints);
}

/** An adoption as something that can be adopted again. */
export function offerAgain(adoption: Adoption): OfferedWeights {
  const { source, round, method, answers, agreement } = adoption;
  return {
    shares: [...sharesOf(adoption)].map(([goal, { title, share }]) => ({ goal, name: title, share })),
    source,
    round,
    method,
    answers,
    agreement,
  };
}

function sharesOf({
  weights,
}: Adoption): ReadonlyMap<string, { readonly title: string; readonly share: number }> {
  const total = weights.reduce((sum, { points }) => sum + points, 0);
  return new Map(
    weights.map(({ goal, title, points }) => [goal, { title, share: total > 0 ? points / total : 0 }]),
  );
}

/** `2026-11-24` before `2026-11-24-2` before `2026-11-24-10`: keys of one day carry numbers. */
function compareKeys(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
