// Tests of the rule goal-without-kpi.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutKpi } from './goal-without-kpi.ts';

testRule(goalWithoutKpi, {
  found: [
    {
      name: 'a goal in words only',
      business: aBusiness(goal('most-loved'), goal('profit', { kpi: 'margin' }), kpi('margin')),
      about: ['goal/most-loved'],
      data: { goal: 'Most loved' },
      answers: { 'goal/most-loved/kpi': 'margin' },
    },
  ],
  clear: [
    { name: 'every active goal is measured', business: aBusiness(goal('a', { kpi: 'k' }), kpi('k')) },
    {
      name: 'a goal that was dropped needs no measure',
      business: aBusiness(goal('a', { status: 'dropped' }), goal('b', { kpi: 'k' }), kpi('k')),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'no active goals', business: aBusiness(goal('a', { status: 'reached' })), needs: ['need.goals'] },
  ],
});
