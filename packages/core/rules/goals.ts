// What the rules about goals share: which goals count, and what is missing when there are none.
import type { Need } from '../assess/figure.ts';
import type { Context } from '../figures/context.ts';
import type { Goal } from '../model/goal.ts';
import { message } from '../model/message.ts';

export function activeGoals({ business }: Context): readonly Goal[] {
  return business.goals.filter(({ status }) => status === 'active');
}

export const noGoals: Need = { what: message('need.goals'), minutes: 10 };
