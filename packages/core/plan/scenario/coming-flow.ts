// Where the plan of the coming twelve months sends money or hours, by top goal, and how far that is from the priorities.

import { plannedUse } from '../../figures/cash/planned-cash.ts';
import type { Context } from '../../figures/context.ts';
import { destinationsOf, intendedShares } from '../../figures/flow.ts';
import type { Resource } from '../../figures/usage.ts';
import { effectiveNumber } from '../../methods/effective-number.ts';
import { totalVariation } from '../../methods/total-variation.ts';
import { addMonths, monthOf, type Period } from '../../model/period.ts';

export interface ComingFlow {
  readonly resource: Resource;
  /** Minor units or hours of the coming months by top goal, each of them. */
  readonly byGoal: Readonly<Record<string, number>>;
  readonly noGoal: number;
  readonly overhead: number;
  readonly total: number;
  /** Shares of the priorities; null while a top goal has no weight. */
  readonly intended: Readonly<Record<string, number>> | null;
  /** Share that would have to move to match the priorities; null where nothing is planned or weighted. */
  readonly distance: number | null;
  /** As how many equally served goals the plan counts; null where it serves none. */
  readonly effectiveGoals: number | null;
}

/** This month and the eleven after it. */
function comingMonths(today: string): Period {
  return { from: monthOf(today), to: addMonths(monthOf(today), 11) };
}

/** Cost grows with allocations and demands. */
export function comingFlow(context: Context, resource: Resource): ComingFlow {
  const { spending } = plannedUse(context, resource, comingMonths(context.today));
  const byGoal: Record<string, number> = Object.fromEntries(
    context.goalGraph.topGoals.map(({ id }) => [id, 0]),
  );
  let [noGoal, overhead, total] = [0, 0, 0];
  for (const [key, months] of spending) {
    const amount = [...months.values()].reduce((sum, one) => sum + one, 0);
    if (amount <= 0) continue;
    total += amount;
    const [noun, id] = key.split('/') as ['activity' | 'initiative', string];
    const work = context.workOf({ activity: null, initiative: null, [noun]: id });
    for (const { to, share } of destinationsOf(context, work)) {
      if (to === 'overhead') overhead += amount * share;
      else if (to === 'no-goal') noGoal += amount * share;
      else byGoal[to.slice('goal/'.length)] = (byGoal[to.slice('goal/'.length)] ?? 0) + amount * share;
    }
  }
  const intended = intendedShares(context);
  const directed = total - overhead;
  const goals = Object.keys(byGoal);
  const served = goals.reduce((sum, id) => sum + (byGoal[id] ?? 0), 0);
  return {
    resource,
    byGoal,
    noGoal,
    overhead,
    total,
    intended,
    distance:
      intended === null || directed <= 0
        ? null
        : totalVariation(
            [...goals.map((id) => intended[id] ?? 0), 0],
            [...goals.map((id) => (byGoal[id] ?? 0) / directed), noGoal / directed],
          ),
    effectiveGoals:
      served <= 0
        ? null
        : effectiveNumber(
            goals.map((id) => (byGoal[id] ?? 0) / served),
            1,
          ),
  };
}
