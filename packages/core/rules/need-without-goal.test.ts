// Tests of the rule need-without-goal.
import { aBusiness, goal, stakeholder, stakeholderNeed } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { needWithoutGoal } from './need-without-goal.ts';

const guests = stakeholder('guests', { kind: 'customers' });
const fast = (goals: readonly string[], fields: object = {}) =>
  stakeholderNeed('fast', {
    stakeholder: 'guests',
    statement: 'Lunch within half an hour',
    goals,
    ...fields,
  });

testRule(needWithoutGoal, {
  found: [
    {
      name: 'a need that no goal answers, with how it is known',
      business: aBusiness(goal('lunch'), guests, fast([], { evidence: 'said in 40 of 60 reviews' })),
      about: ['need/fast+stakeholder/guests'],
      severity: 'advice',
      data: { known: 'yes', closed: 0 },
      evidence: ['need/fast'],
      alternatives: [1],
      answers: { 'need/fast/goals': ['lunch'] },
    },
    {
      name: 'the goal that answered it is no longer active',
      business: aBusiness(goal('lunch'), goal('old', { status: 'reached' }), guests, fast(['old'])),
      about: ['need/fast+stakeholder/guests'],
      evidence: ['goal/old'],
      alternatives: [1, 2],
    },
  ],
  clear: [{ name: 'a goal answers it', business: aBusiness(goal('lunch'), guests, fast(['lunch'])) }],
  cannotTell: [
    { name: 'no stakeholders', business: aBusiness(goal('lunch')), needs: ['need.stakeholders'] },
    { name: 'no goals', business: aBusiness(guests, fast([])), needs: ['need.goals'] },
    {
      name: 'groups of which no need is known: one need together',
      business: aBusiness(goal('lunch'), guests, stakeholder('staff'), stakeholder('bank'), fast(['lunch'])),
      needs: ['need.needs-of'],
    },
  ],
});
