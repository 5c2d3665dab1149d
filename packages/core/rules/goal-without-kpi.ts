// An active goal that no measure belongs to: nobody will know whether it was reached.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { asking } from './suggestions.ts';

export const goalWithoutKpi: Rule = {
  id: 'goal-without-kpi',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation:
    'Doran 1981, There is a S.M.A.R.T. way to write management goals and objectives, Management Review 70(11)',
  check(context) {
    const goals = activeGoals(context);
    const findings = goals
      .filter(({ kpi }) => kpi === null)
      .map((goal) => ({
        about: [about('goal', goal)],
        data: { goal: goal.title },
        suggestion: asking('goal', goal.id, 'kpi'),
      }));
    return verdict(findings, [], goals.length, noGoals);
  },
};
