// A planned or running initiative of which nothing reaches an active goal.
import type { Rule } from '../assess/rule.ts';
import { isOpen, noInitiatives } from './work.ts';
import { workServesNoGoal } from './work-serves-no-goal.ts';

export const initiativeServesNoGoal: Rule = workServesNoGoal(
  'initiative',
  ({ works }) => works.filter((work) => work.noun === 'initiative' && isOpen(work.record)),
  noInitiatives,
);
