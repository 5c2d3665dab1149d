// Tests of the rule functions-in-dispute.
import { aBusiness, businessFunction, dimension, practice } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { functionsInDispute } from './functions-in-dispute.ts';

const house = (position: number | null) => [
  dimension('speed', { lowPole: 'fast', highPole: 'personal', position }),
  businessFunction('counter'),
  businessFunction('kitchen'),
  businessFunction('office'),
];
const does = (doer: string, stance: number) =>
  practice(doer, { function: doer, dimension: 'speed', stance, fact: `${doer} is seen to` });

testRule(functionsInDispute, {
  found: [
    {
      name: 'the counter takes its time, the kitchen hurries, and the owners have not chosen',
      business: aBusiness(...house(null), does('counter', 2), does('kitchen', -1), does('office', 0)),
      about: ['dimension/speed+function/kitchen+function/counter'],
      severity: 'warning',
      data: { lowCount: 1, highCount: 1, lowPole: 'fast', highPole: 'personal' },
      evidence: ['practice/kitchen', 'practice/counter'],
      details: ['evidence.practice-undecided', 'evidence.practice-undecided'],
      answers: { 'dimension/speed/position': 2 },
    },
    {
      name: 'a position in the middle takes no side either',
      business: aBusiness(...house(0), does('counter', 1), does('kitchen', -1)),
      about: ['dimension/speed+function/kitchen+function/counter'],
    },
    {
      name: 'a value of which the owners have not said whether it holds',
      business: aBusiness(
        businessFunction('counter'),
        businessFunction('kitchen'),
        dimension('calm', { isValue: true }),
        practice('quiet', { function: 'counter', dimension: 'calm', stance: 2 }),
        practice('loud', { function: 'kitchen', dimension: 'calm', stance: -2 }),
      ),
      about: ['dimension/calm+function/kitchen+function/counter'],
      data: { value: 'yes' },
      answers: { 'dimension/calm/position': 2 },
    },
  ],
  clear: [
    { name: 'the same side', business: aBusiness(...house(null), does('counter', 2), does('kitchen', 1)) },
    {
      name: 'with a chosen side, practice-against-position names who is against it',
      business: aBusiness(...house(2), does('counter', 2), does('kitchen', -1)),
    },
    {
      name: 'two views of one function that cancel out take no side',
      business: aBusiness(
        ...house(null),
        does('counter', 2),
        does('kitchen', -1),
        practice('kitchen-too', { function: 'kitchen', dimension: 'speed', stance: 1 }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no practices', business: aBusiness(...house(null)), needs: ['need.practices'] },
    {
      name: 'only one function was asked',
      business: aBusiness(...house(null), does('counter', 2)),
      needs: ['need.second-practice'],
    },
  ],
});
