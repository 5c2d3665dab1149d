// Tests of the rule position-without-practice.
import { aBusiness, businessFunction, dimension, practice } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { positionWithoutPractice } from './position-without-practice.ts';

const house = (position: number | null) => [
  businessFunction('kitchen'),
  businessFunction('counter'),
  dimension('speed', { lowPole: 'fast', highPole: 'personal', position, promise: 'We have time for you' }),
];
const does = (doer: string, stance: number) => practice(doer, { function: doer, dimension: 'speed', stance });

testRule(positionWithoutPractice, {
  found: [
    {
      name: 'all who were asked do neither',
      business: aBusiness(...house(2), does('kitchen', 0), does('counter', 0)),
      about: ['dimension/speed'],
      severity: 'warning',
      data: { chosen: 'personal', functions: 2, promise: 'We have time for you', promised: 'yes' },
      evidence: ['practice/counter', 'practice/kitchen'],
      answers: { 'dimension/speed/position': 0 },
    },
    {
      name: 'or the opposite, as long as not all do',
      business: aBusiness(...house(-1), does('kitchen', 1), does('counter', 0)),
      about: ['dimension/speed'],
      data: { chosen: 'fast', functions: 2 },
    },
    {
      name: 'a value for which nobody does anything',
      business: aBusiness(
        businessFunction('kitchen'),
        dimension('calm', { isValue: true, position: 2 }),
        practice('shrug', { function: 'kitchen', dimension: 'calm', stance: 0 }),
      ),
      about: ['dimension/calm'],
      data: { value: 'yes', functions: 1 },
    },
  ],
  clear: [
    {
      name: 'where all are against it, practice-against-position names each',
      business: aBusiness(...house(-1), does('kitchen', 1)),
    },
    {
      name: 'one function lives it',
      business: aBusiness(...house(2), does('kitchen', 0), does('counter', 1)),
    },
  ],
  cannotTell: [
    { name: 'no side is taken', business: aBusiness(...house(0)), needs: ['need.positions'] },
    { name: 'nobody was asked', business: aBusiness(...house(2)), needs: ['need.practice-on'] },
  ],
});
