// Tests of the rule activity-serves-no-goal.
import { aBusiness, activity, contribution, goal, spending, worked } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { activityServesNoGoal } from './activity-serves-no-goal.ts';

const bread = [
  goal('bread'),
  activity('baking'),
  contribution('c1', { activity: 'baking', goal: 'bread' }),
  spending('2026-03-10', 90_000_00, { activity: 'baking' }),
];

testRule(activityServesNoGoal, {
  found: [
    {
      name: 'with what it took',
      business: aBusiness(
        ...bread,
        activity('catering'),
        spending('2026-03-10', 10_000_00, { activity: 'catering' }),
        worked('2026-03-10', 120, { activity: 'catering' }),
      ),
      about: ['activity/catering'],
      severity: 'warning',
      amountMinor: 10_000_00,
      hours: 120,
      data: { used: 'both' },
      evidence: ['activity/catering', 'activity/catering'],
      answers: { 'contribution/from-catering/goal': 'bread' },
    },
    {
      name: 'a small one is only advice',
      business: aBusiness(...bread, activity('news'), spending('2026-03-10', 100_00, { activity: 'news' })),
      about: ['activity/news'],
      severity: 'advice',
      amountMinor: 100_00,
      hours: null,
    },
    {
      name: 'one fiftieth of the money is worth a warning',
      business: aBusiness(...bread, activity('news'), spending('2026-03-10', 1_836_73, { activity: 'news' })),
      settings: { materialShare: 1_836_73 / (90_000_00 + 1_836_73) },
      about: ['activity/news'],
      severity: 'warning',
    },
    {
      name: 'one that took nothing yet',
      business: aBusiness(...bread, activity('news')),
      about: ['activity/news'],
      amountMinor: null,
      data: { used: 'nothing' },
    },
    {
      name: 'its goal was dropped',
      business: aBusiness(
        ...bread,
        goal('cake', { status: 'dropped' }),
        activity('catering'),
        contribution('from-catering', { activity: 'catering', goal: 'cake' }),
      ),
      about: ['activity/catering'],
      alternatives: [1, 2],
      evidence: ['goal/cake'],
      answers: { 'contribution/from-catering-2/goal': 'bread' },
    },
    {
      name: 'spending before the window does not count',
      business: aBusiness(...bread, activity('news'), spending('2025-10-31', 100_00, { activity: 'news' })),
      about: ['activity/news'],
      amountMinor: null,
    },
  ],
  clear: [
    { name: 'all of it serves a goal', business: aBusiness(...bread) },
    {
      name: 'shared overhead serves all',
      business: aBusiness(...bread, activity('rent', { sharedOverhead: true })),
    },
    {
      name: 'over a goal that supports a goal',
      business: aBusiness(
        ...bread,
        goal('top'),
        contribution('c2', { supportingGoal: 'bread', goal: 'top' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(activity('baking')), needs: ['need.goals'] },
    { name: 'no activities', business: aBusiness(goal('bread')), needs: ['need.activities'] },
  ],
});
