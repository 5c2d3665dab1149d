// Tests of the rule perspective-without-goal.
import { aBusiness, goal, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { perspectiveWithoutGoal } from './perspective-without-goal.ts';

const lanes = [perspective('financial'), perspective('customer')];

testRule(perspectiveWithoutGoal, {
  found: [
    {
      name: 'an empty lane: a goal is put into it',
      business: aBusiness(...lanes, goal('profit', { perspective: 'financial' })),
      about: ['perspective/customer'],
      severity: 'advice',
      data: { perspective: 'Customer' },
      answers: { 'goal/customer-goal/title': 'Loved by its guests' },
    },
    {
      name: 'a goal that is dropped, or reached, fills no lane',
      business: aBusiness(
        ...lanes,
        perspective('learning'),
        goal('profit', { perspective: 'financial' }),
        goal('old', { perspective: 'customer', status: 'dropped' }),
        goal('done', { perspective: 'learning', status: 'reached' }),
      ),
      about: ['perspective/customer', 'perspective/learning'],
    },
  ],
  clear: [
    {
      name: 'a goal in every lane there is',
      business: aBusiness(
        ...lanes,
        goal('profit', { perspective: 'financial' }),
        goal('loved', { perspective: 'customer' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('profit')), needs: ['need.perspectives'] },
    { name: 'no goals', business: aBusiness(...lanes), needs: ['need.goals'] },
    {
      name: 'no goal has been put into a lane yet',
      business: aBusiness(...lanes, goal('profit')),
      needs: ['need.goals-on-map'],
    },
  ],
});
