// Tests of the rule goal-without-due-date.
import { aBusiness, goal } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutDueDate } from './goal-without-due-date.ts';

testRule(goalWithoutDueDate, {
  found: [
    {
      name: 'some day',
      business: aBusiness(goal('csat', { targetValue: 4.5 })),
      about: ['goal/csat'],
      severity: 'warning',
      alternatives: [],
      answers: { 'goal/csat/due': '2027-12-31' },
    },
    {
      name: 'what is to be kept may have no end',
      business: aBusiness(goal('quality', { direction: 'keep' })),
      about: ['goal/quality'],
      alternatives: [1],
    },
  ],
  clear: [{ name: 'a day is set', business: aBusiness(goal('a', { due: '2027-12-31' })) }],
  cannotTell: [{ name: 'no goals', business: aBusiness(), needs: ['need.goals'] }],
});
