// Tests of the rule everything-is-top-priority.
import { aBusiness, goal, type Part } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { everythingIsTopPriority } from './everything-is-top-priority.ts';

const weighted = (...points: readonly number[]): readonly Part[] =>
  points.map((weightPoints, index) => goal(`goal-${String(index + 1).padStart(2, '0')}`, { weightPoints }));

testRule(everythingIsTopPriority, {
  found: [
    {
      name: 'five goals of the same weight',
      business: aBusiness(...weighted(20, 20, 20, 20, 20)),
      about: [''],
      severity: 'warning',
      data: { kind: 'equal', count: 5, effective: { kind: 'number', value: 5, unit: null } },
      answers: {
        'goal/goal-01/weightPoints': 50,
        'goal/goal-02/weightPoints': 20,
        'goal/goal-03/weightPoints': 15,
        'goal/goal-04/weightPoints': 10,
        'goal/goal-05/weightPoints': 5,
      },
    },
    {
      name: 'nearly the same is the same',
      business: aBusiness(...weighted(22, 21, 20, 19, 18)),
      about: [''],
      data: { kind: 'equal' },
    },
    {
      name: 'different weights, but over too many goals',
      business: aBusiness(...weighted(40, 35, 30, 25, 20, 15, 12, 12, 10, 10)),
      about: [''],
      data: { kind: 'many', count: 10 },
    },
  ],
  clear: [
    { name: 'four equal goals can be kept in mind', business: aBusiness(...weighted(25, 25, 25, 25)) },
    { name: 'five goals in a clear order', business: aBusiness(...weighted(35, 25, 20, 12, 8)) },
    { name: 'a goal of weight zero does not count', business: aBusiness(...weighted(25, 25, 25, 25, 0)) },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'no weights', business: aBusiness(goal('a'), goal('b')), needs: ['need.goal-weights'] },
    { name: 'only zeros', business: aBusiness(...weighted(0, 0)), needs: ['need.goal-weights'] },
  ],
});
