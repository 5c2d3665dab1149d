// An activity, not marked as shared overhead, of which nothing reaches an active goal.
import type { Rule } from '../assess/rule.ts';
import { need, untold } from './values.ts';
import { adoptedActivities } from './work.ts';
import { workServesNoGoal } from './work-serves-no-goal.ts';

export const activityServesNoGoal: Rule = workServesNoGoal(
  'activity',
  (context) => {
    const adopted = adoptedActivities(context);
    return context.works.filter(({ noun, record }) => noun === 'activity' && !adopted.has(record.id));
  },
  untold('no-activities', [need('activities', 15)]),
);
