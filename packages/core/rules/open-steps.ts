// What the rules about steps share: the steps that are open, in initiatives that are.
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Step } from '../model/step.ts';
import { need, untold } from './values.ts';
import { isOpen } from './work.ts';

export const noSteps: Untold = untold('no-steps', [need('steps', 10)]);

export function openSteps(context: Context): readonly Step[] {
  return context.business.steps.filter(({ doneOn, initiative }) => {
    const whole = context.find('initiative', initiative);
    return doneOn === null && whole !== null && isOpen(whole);
  });
}

/** The day on which it begins; of a milestone, which takes none, its day. */
export function beginOf({ kind, start, end }: Step): string | null {
  return kind === 'milestone' ? (end ?? start) : start;
}
