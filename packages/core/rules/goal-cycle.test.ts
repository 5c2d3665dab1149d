// Tests of the rule goal-cycle.
import { aBusiness, contribution, goal } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalCycle } from './goal-cycle.ts';

const link = (id: string, from: string, to: string, weight: number) =>
  contribution(id, { supportingGoal: from, goal: to, weight });
const abc = [goal('a'), goal('b'), goal('c')];

testRule(goalCycle, {
  found: [
    {
      name: 'a circle of three: the weakest link goes',
      business: aBusiness(...abc, link('ab', 'a', 'b', 5), link('bc', 'b', 'c', 1), link('ca', 'c', 'a', 3)),
      about: ['goal/a+goal/b+goal/c'],
      severity: 'warning',
      data: { count: 3, links: 1, from: 'B', to: 'C' },
      evidence: ['contribution/ab', 'contribution/bc', 'contribution/ca'],
      changes: [{ kind: 'remove', noun: 'contribution', id: 'bc' }],
    },
    {
      name: 'a link of weight zero has no part in it',
      business: aBusiness(
        ...abc,
        link('ab', 'a', 'b', 5),
        link('ba', 'b', 'a', 1),
        link('zero', 'a', 'b', 0),
      ),
      about: ['goal/a+goal/b'],
      evidence: ['contribution/ab', 'contribution/ba'],
      changes: [{ kind: 'remove', noun: 'contribution', id: 'ba' }],
    },
    {
      name: 'a goal that supports itself',
      business: aBusiness(goal('a'), link('aa', 'a', 'a', 1)),
      about: ['goal/a'],
      data: { count: 1 },
      changes: [{ kind: 'remove', noun: 'contribution', id: 'aa' }],
    },
    {
      name: 'circles that share goals: as many links as it takes',
      business: aBusiness(
        ...abc,
        link('ab', 'a', 'b', 5),
        link('ba', 'b', 'a', 2),
        link('bc', 'b', 'c', 5),
        link('cb', 'c', 'b', 1),
      ),
      about: ['goal/a+goal/b+goal/c'],
      data: { links: 2 },
    },
    {
      name: 'two separate circles are two findings',
      business: aBusiness(
        ...abc,
        goal('d'),
        link('ab', 'a', 'b', 1),
        link('ba', 'b', 'a', 1),
        link('cd', 'c', 'd', 1),
        link('dc', 'd', 'c', 1),
      ),
      about: ['goal/a+goal/b', 'goal/c+goal/d'],
    },
  ],
  clear: [
    {
      name: 'two ways to the same top are no circle',
      business: aBusiness(...abc, link('ab', 'a', 'b', 1), link('ac', 'a', 'c', 1), link('bc', 'b', 'c', 1)),
    },
    {
      name: 'a link of weight zero closes nothing',
      business: aBusiness(...abc, link('ab', 'a', 'b', 1), link('ba', 'b', 'a', 0)),
    },
  ],
  cannotTell: [{ name: 'no goals', business: aBusiness(), needs: ['need.goals'] }],
});
