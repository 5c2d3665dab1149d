// An active goal without a day by which it is to be reached: it can never be late, so it is never urgent.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';

export const goalWithoutDueDate: Rule = {
  id: 'goal-without-due-date',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation:
    'Doran 1981, There is a S.M.A.R.T. way to write management goals and objectives, Management Review 70(11)',
  check(context) {
    const goals = activeGoals(context);
    const findings = goals
      .filter(({ due }) => due === null)
      .map((goal) => ({
        about: [about('goal', goal)],
        data: { goal: goal.title, direction: goal.direction ?? 'none' },
        suggestion: asking('goal', goal.id, 'due'),
        ...(goal.direction === 'keep' && { alternatives: [1] }),
      }));
    return verdict(findings, [], goals.length, noGoals);
  },
};
