// Questions about who supports whom in the goal graph, each answered for all goals in one walk.
import type { Contribution } from '../model/contribution.ts';
import type { Goal } from '../model/goal.ts';
import type { Context } from './context.ts';

/** What supports a goal now: work that goes on or is planned, and active goals, with a weight above zero. */
export function liveSupport(context: Context, goal: Goal): readonly Contribution[] {
  return context.supportersOf(goal).filter((one) => {
    if (one.weight <= 0) return false;
    if (one.activity !== null) return true;
    if (one.initiative !== null) {
      const status = context.find('initiative', one.initiative)?.status;
      return status === 'planned' || status === 'active';
    }
    return (
      one.supportingGoal !== null &&
      one.supportingGoal !== goal.id &&
      context.find('goal', one.supportingGoal)?.status === 'active'
    );
  });
}

/**
 * Goals that live work carries: an activity or an open initiative supports them, directly or through goals that are
 * not dropped. A goal that only other goals support, none of which any work reaches, is not among them.
 */
export function carriedGoals({ business, find }: Context): ReadonlySet<string> {
  const above = new Map<string, string[]>();
  const start: string[] = [];
  for (const { activity, initiative, supportingGoal, goal, weight } of business.contributions) {
    if (weight <= 0 || isDropped(goal)) continue;
    if (activity !== null || (initiative !== null && isOpen(initiative))) start.push(goal);
    if (supportingGoal === null || isDropped(supportingGoal)) continue;
    const list = above.get(supportingGoal);
    if (list) list.push(goal);
    else above.set(supportingGoal, [goal]);
  }
  return reach(start, (id) => above.get(id) ?? []);

  function isDropped(id: string): boolean {
    return find('goal', id)?.status === 'dropped';
  }

  function isOpen(id: string): boolean {
    const status = find('initiative', id)?.status;
    return status === 'planned' || status === 'active';
  }
}

/** Goals that an initiative still to come or under way supports, directly or through the goals below them. */
export function goalsWithInitiatives({ business, goalGraph, find }: Context): ReadonlySet<string> {
  const direct = business.contributions
    .filter(({ initiative, weight }) => {
      const status = weight > 0 && initiative !== null ? find('initiative', initiative)?.status : undefined;
      return status === 'planned' || status === 'active';
    })
    .map(({ goal }) => goal as string);
  return reach(direct, (id) => goalGraph.upwardOf(id).map(({ goal }) => goal));
}

/** Goals whose way to the top leads over a supporting link of a certain kind. */
export function goalsBelow(
  { business, goalGraph }: Context,
  isSuch: (link: Contribution) => boolean,
): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  const start: string[] = [];
  for (const { id } of business.goals) {
    for (const link of goalGraph.upwardOf(id)) {
      if (isSuch(link)) start.push(id);
      const list = below.get(link.goal);
      if (list) list.push(id);
      else below.set(link.goal, [id]);
    }
  }
  return reach(start, (id) => below.get(id) ?? []);
}

/** Names of the goals that no other goal supports: they would lose their last supporting goal with this one. */
export function onlySupportOf({ goalGraph, supportersOf, find }: Context, goal: Goal): readonly string[] {
  const above = new Set(goalGraph.upwardOf(goal.id).map((link) => link.goal));
  return [...above].flatMap((id) => {
    const supported = find('goal', id);
    if (!supported) return [];
    const others = supportersOf(supported).some(
      ({ supportingGoal, weight }) =>
        weight > 0 &&
        supportingGoal !== null &&
        supportingGoal !== goal.id &&
        supportingGoal !== id &&
        find('goal', supportingGoal)?.status === 'active',
    );
    return others ? [] : [supported.title];
  });
}

function reach(start: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>(start);
  // A set may grow while it is walked: what is added comes up later.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
