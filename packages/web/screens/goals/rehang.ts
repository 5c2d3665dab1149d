// Hanging a goal or a piece of work on another goal: what stands in the way, and the changes that do it.
import type { Business, Change, Contribution } from '@evenkeel/core';
import { newKey, wishOf } from '../record/new-key.ts';

/** What supports: a goal, an activity or an initiative. */
export interface Supporter {
  readonly noun: 'goal' | 'activity' | 'initiative';
  readonly id: string;
}

export type RehangFault =
  | { readonly kind: 'itself' }
  /** Keys of goals: from the target up to the one that was to be hung below it. */
  | { readonly kind: 'circle'; readonly path: readonly string[] }
  | { readonly kind: 'already'; readonly contribution: string };

export interface Rehang {
  readonly supporter: Supporter;
  readonly target: string;
  /** The contribution that is moved; null to support the target besides. */
  readonly instead: string | null;
  readonly weight: number;
  readonly rationale: string | null;
}

const fields = { goal: 'supportingGoal', activity: 'activity', initiative: 'initiative' } as const;

export function supporterOf({ activity, initiative, supportingGoal }: Contribution): Supporter {
  if (activity !== null) return { noun: 'activity', id: activity };
  return initiative !== null
    ? { noun: 'initiative', id: initiative }
    : { noun: 'goal', id: supportingGoal ?? '' };
}

/** What the supporter supports now, heaviest first. */
export function supportsOf({ contributions }: Business, { noun, id }: Supporter): readonly Contribution[] {
  return contributions.filter((one) => one[fields[noun]] === id).sort((a, b) => b.weight - a.weight);
}

/**
 * Why the supporter cannot be hung on the target; null where it can. Cost grows with the contributions.
 *
 * @param instead the contribution that would be moved away: it is no part of a circle any more.
 */
export function rehangFault(
  business: Business,
  supporter: Supporter,
  target: string,
  instead: string | null,
): RehangFault | null {
  const isGoal = supporter.noun === 'goal';
  if (isGoal && supporter.id === target) return { kind: 'itself' };
  const already = supportsOf(business, supporter).find(({ goal, id }) => goal === target && id !== instead);
  if (already) return { kind: 'already', contribution: already.id };
  const path = isGoal ? wayUp(business, target, supporter.id, instead) : null;
  return path && { kind: 'circle', path };
}

/** The shortest way of support from one goal up to another; null where there is none. */
function wayUp(
  { contributions }: Business,
  from: string,
  to: string,
  without: string | null,
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === to) {
      const path: string[] = [];
      for (let step: string | null = at; step !== null; step = cameFrom.get(step) ?? null) path.unshift(step);
      return path;
    }
    for (const { supportingGoal, goal, id } of contributions) {
      if (supportingGoal !== at || id === without || cameFrom.has(goal)) continue;
      cameFrom.set(goal, at);
      waiting.push(goal);
    }
  }
  return null;
}

/** A moved contribution keeps its key and its history. */
export function rehangChanges(business: Business, rehang: Rehang): readonly Change[] {
  const { supporter, target, instead, weight, rationale } = rehang;
  if (instead !== null) {
    return [{ kind: 'update', noun: 'contribution', id: instead, set: { goal: target, weight, rationale } }];
  }
  const set = { [fields[supporter.noun]]: supporter.id, goal: target, weight, rationale };
  const id = newKey(business, 'contribution', wishOf('contribution', set));
  return [{ kind: 'create', noun: 'contribution', id, set }];
}

/** How what the supporter brings would be split: part of each goal, the target among them. */
export function partsAfter(
  business: Business,
  { supporter, target, instead, weight }: Rehang,
): readonly { readonly goal: string; readonly part: number }[] {
  const others = supportsOf(business, supporter).filter(({ id, goal }) => id !== instead && goal !== target);
  const all = [
    { goal: target, weight },
    ...others.map((one) => ({ goal: one.goal as string, weight: one.weight })),
  ];
  const total = all.reduce((sum, one) => sum + one.weight, 0);
  return total <= 0 ? [] : all.map((one) => ({ goal: one.goal, part: one.weight / total }));
}
