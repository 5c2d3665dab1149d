// Tests of the rule annual-goal-without-long-term.
import { aBusiness, contribution, goal } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { annualGoalWithoutLongTerm } from './annual-goal-without-long-term.ts';

const national = goal('national', { horizon: 'long-term' });
const annual = (id: string) => goal(id, { due: '2027-06-30' });
const link = (from: string, to: string) => contribution(`${from}-${to}`, { supportingGoal: from, goal: to });

testRule(annualGoalWithoutLongTerm, {
  found: [
    {
      name: 'it leads nowhere further',
      business: aBusiness(national, annual('warehouse'), annual('garden'), link('warehouse', 'national')),
      about: ['goal/garden'],
      severity: 'advice',
      answers: { 'contribution/from-garden/goal': 'national' },
    },
    {
      name: 'of a chain only its end, of a circle all together',
      business: aBusiness(
        national,
        ...['a', 'b', 'c', 'd'].map(annual),
        link('a', 'b'),
        link('c', 'd'),
        link('d', 'c'),
      ),
      about: ['goal/b', 'goal/c+goal/d'],
    },
  ],
  clear: [
    {
      name: 'every annual goal leads to a long-term one; what has no day is no matter of this rule',
      business: aBusiness(
        national,
        annual('warehouse'),
        annual('stock'),
        goal('undated'),
        link('stock', 'warehouse'),
        link('warehouse', 'national'),
      ),
    },
  ],
  cannotTell: [
    {
      name: 'a late due day alone says nothing about two horizons',
      business: aBusiness(goal('national', { due: '2029-12-31' }), annual('garden')),
      needs: ['need.goal-horizons'],
    },
    { name: 'no long-term goal', business: aBusiness(annual('garden')), needs: ['need.goal-horizons'] },
  ],
});
