// Tests of the rule goal-outside-perspectives.
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalOutsidePerspectives } from './goal-outside-perspectives.ts';

const map = [perspective('financial'), goal('profit', { perspective: 'financial' })];

testRule(goalOutsidePerspectives, {
  found: [
    {
      name: 'a goal without a lane',
      business: aBusiness(...map, goal('loved')),
      about: ['goal/loved'],
      severity: 'advice',
      answers: { 'goal/loved/perspective': 'financial' },
    },
    {
      name: 'a goal below the map that has an arrow of its own',
      business: aBusiness(
        ...map,
        goal('loved'),
        contribution('c', { supportingGoal: 'loved', goal: 'profit' }),
        cause('loved-profit', { driver: 'loved', result: 'profit' }),
      ),
      about: ['goal/loved'],
    },
    {
      name: 'support of weight zero, or of a goal outside, is none',
      business: aBusiness(
        ...map,
        goal('loved'),
        goal('bread'),
        contribution('zero', { supportingGoal: 'loved', goal: 'profit', weight: 0 }),
        contribution('c', { supportingGoal: 'bread', goal: 'loved' }),
      ),
      about: ['goal/bread', 'goal/loved'],
    },
  ],
  clear: [
    { name: 'all goals stand in lanes', business: aBusiness(...map) },
    {
      name: 'a goal that supports one of the map, also through others',
      business: aBusiness(
        ...map,
        goal('bread'),
        goal('loved'),
        contribution('c1', { supportingGoal: 'bread', goal: 'loved' }),
        contribution('c2', { supportingGoal: 'loved', goal: 'profit' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('profit')), needs: ['need.perspectives'] },
    {
      name: 'no goal has been put into a lane yet',
      business: aBusiness(perspective('financial'), goal('profit')),
      needs: ['need.goals-on-map'],
    },
  ],
});
