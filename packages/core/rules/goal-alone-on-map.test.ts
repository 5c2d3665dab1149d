// Tests of the rule goal-alone-on-map.
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalAloneOnMap } from './goal-alone-on-map.ts';

const map = [
  perspective('financial'),
  perspective('customer'),
  goal('profit', { perspective: 'financial' }),
  goal('loved', { perspective: 'customer' }),
  goal('known', { perspective: 'customer' }),
];

testRule(goalAloneOnMap, {
  found: [
    {
      name: 'asks for the goal that it drives',
      business: aBusiness(...map, cause('c', { driver: 'loved', result: 'profit' })),
      about: ['goal/known'],
      severity: 'advice',
      data: { lane: 'other' },
      answers: { 'cause/from-known/result': 'loved' },
    },
    {
      name: 'of a financial goal, for the goal that drives it',
      business: aBusiness(...map, cause('c', { driver: 'known', result: 'loved' })),
      about: ['goal/profit'],
      data: { lane: 'financial' },
      answers: { 'cause/to-profit/driver': 'loved' },
    },
    {
      name: 'arrows of a dropped goal count for nothing',
      business: aBusiness(
        ...map,
        goal('old', { status: 'dropped' }),
        cause('c', { driver: 'loved', result: 'profit' }),
        cause('d', { driver: 'old', result: 'known' }),
      ),
      about: ['goal/known'],
    },
  ],
  clear: [
    {
      name: 'an arrow of either kind',
      business: aBusiness(
        ...map,
        cause('c', { driver: 'loved', result: 'profit' }),
        contribution('s', { supportingGoal: 'known', goal: 'loved' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a')), needs: ['need.perspectives'] },
    { name: 'no arrow at all: that is what is missing', business: aBusiness(...map), needs: ['need.causes'] },
  ],
});
