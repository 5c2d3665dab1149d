// Questions about who supports whom in the goal graph, each answered for all goals in one walk.
import type { Contribution } from '../model/contribution.ts';
import type { Goal } from '../model/goal.ts';
import type { Context } from './context.ts';

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
