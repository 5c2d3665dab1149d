// Tests of the rule goal-without-initiative.
import {
  aBusiness,
  activity,
  cause,
  contribution,
  goal,
  initiative,
  perspective,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutInitiative } from './goal-without-initiative.ts';

const map = [
  perspective('financial'),
  perspective('customer'),
  goal('profit', { perspective: 'financial' }),
  goal('loved', { perspective: 'customer' }),
  activity('baking'),
  contribution('baking-profit', { activity: 'baking', goal: 'profit' }),
];
const course = initiative('course');
const courseLoved = contribution('course-loved', { initiative: 'course', goal: 'loved' });

testRule(goalWithoutInitiative, {
  found: [
    {
      name: 'daily work alone',
      business: aBusiness(...map, course, courseLoved),
      about: ['goal/profit'],
      severity: 'advice',
      answers: { 'contribution/to-profit/initiative': 'course' },
    },
    {
      name: 'its initiative is done',
      business: aBusiness(
        ...map,
        course,
        courseLoved,
        initiative('oven', { status: 'done' }),
        contribution('oven-profit', { initiative: 'oven', goal: 'profit' }),
      ),
      about: ['goal/profit'],
      evidence: ['initiative/oven'],
    },
  ],
  clear: [
    {
      name: 'an initiative works for a goal that drives it',
      business: aBusiness(
        ...map,
        course,
        courseLoved,
        cause('loved-profit', { driver: 'loved', result: 'profit' }),
      ),
    },
    {
      name: 'nothing at all supports it: that has its own rule, as have goals outside the map',
      business: aBusiness(
        perspective('customer'),
        goal('loved', { perspective: 'customer' }),
        goal('outside'),
        course,
        activity('baking'),
        contribution('baking-outside', { activity: 'baking', goal: 'outside' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a'), course), needs: ['need.perspectives'] },
    { name: 'no open initiatives', business: aBusiness(...map), needs: ['need.initiatives'] },
  ],
});
