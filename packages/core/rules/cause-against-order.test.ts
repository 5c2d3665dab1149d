// Tests of the rule cause-against-order.
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { causeAgainstOrder } from './cause-against-order.ts';

const map = [
  perspective('financial'),
  perspective('customer'),
  goal('profit', { perspective: 'financial' }),
  goal('sales', { perspective: 'financial' }),
  goal('loved', { perspective: 'customer' }),
];

testRule(causeAgainstOrder, {
  found: [
    {
      name: 'a cause that runs back without a reason',
      business: aBusiness(...map, cause('back', { driver: 'profit', result: 'loved' })),
      about: ['goal/profit+goal/loved+cause/back'],
      severity: 'advice',
      data: { from: 'Profit', to: 'Loved', above: 'Financial', below: 'Customer', kind: 'cause' },
      answers: { 'cause/back/rationale': 'Profit pays for the new counter.' },
    },
    {
      name: 'support that runs back without a reason',
      business: aBusiness(...map, contribution('back', { supportingGoal: 'profit', goal: 'loved' })),
      about: ['goal/profit+goal/loved+contribution/back'],
      answers: { 'contribution/back/rationale': 'Profit pays for the new counter.' },
    },
  ],
  clear: [
    {
      name: 'upwards and within a lane, a declared feedback, and one with its reason',
      business: aBusiness(
        ...map,
        cause('up', { driver: 'loved', result: 'profit' }),
        cause('along', { driver: 'sales', result: 'profit' }),
        cause('feedback', { driver: 'profit', result: 'loved', isFeedback: true }),
        cause('reason', { driver: 'sales', result: 'loved', rationale: 'Sales pay for the counter.' }),
      ),
    },
    {
      name: 'perspectives of the same place have no order',
      business: aBusiness(
        ...map,
        perspective('process', { order: 1 }),
        goal('speed', { perspective: 'process' }),
        cause('c', { driver: 'loved', result: 'speed' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a')), needs: ['need.perspectives'] },
    { name: 'no arrows', business: aBusiness(...map), needs: ['need.causes'] },
  ],
});
