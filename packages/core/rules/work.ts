// What the rules about work share: which initiatives are open, what was put into a piece of work, whom it serves.
import type { Untold } from '../assess/rule.ts';
import type { Context, Work } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';
import type { Measured } from '../figures/measure.ts';
import type { Initiative } from '../model/initiative.ts';
import { need, untold } from './values.ts';

export const noInitiatives: Untold = untold('no-initiatives', [need('initiatives', 10)]);

export function openInitiatives({ business }: Context): readonly Initiative[] {
  return business.initiatives.filter(isOpen);
}

export function isOpen({ status }: Initiative): boolean {
  return status === 'planned' || status === 'active';
}

/** What really went into each piece of work in the window, by `activity/x` or `initiative/y`. */
export function usedByWork(measured: Measured, resource: Resource): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { from, to, amount } of measured.flows[resource].actual.links) {
    if (from === 'resource') used.set(to, (used.get(to) ?? 0) + amount);
  }
  return used;
}

/** Open work, no shared overhead, none of which reaches an active goal: reported by its own rule. */
export function servesNoGoal(context: Context, work: Work): boolean {
  const counts = work.noun === 'activity' ? !work.record.sharedOverhead : isOpen(work.record);
  return counts && context.sharesOf(work).size === 0;
}

/** Activities that a pattern became by being adopted: what they serve is the business of `adopted-pattern-without-goal`. */
export function adoptedActivities({ business }: Context): ReadonlySet<string> {
  return new Set(
    business.patternAnswers.flatMap(({ answer, activity }) =>
      answer === 'adopt' && activity !== null ? [activity] : [],
    ),
  );
}
