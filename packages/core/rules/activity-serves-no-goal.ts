// An activity, not marked as shared overhead, of which nothing reaches an active goal.
import type { Rule } from '../assess/rule.ts';
import { need, untold } from './values.ts';
import { workServesNoGoal } from './work-serves-no-goal.ts';

export const activityServesNoGoal: Rule = workServesNoGoal(
  'activity',
  ({ works }) => works.filter(({ noun }) => noun === 'activity'),
  untold('no-activities', [need('activities', 15)]),
);
