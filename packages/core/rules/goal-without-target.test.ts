// Tests of the rule goal-without-target.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutTarget } from './goal-without-target.ts';

testRule(goalWithoutTarget, {
  found: [
    {
      name: 'measured, but no value counts as reached',
      business: aBusiness(goal('loyal-guests', { kpi: 'return-rate' }), kpi('return-rate')),
      about: ['goal/loyal-guests'],
      severity: 'warning',
      data: { goal: 'Loyal guests', kpi: 'Return rate' },
      answers: { 'goal/loyal-guests/targetValue': 60 },
    },
    {
      name: 'what is to be kept has its target: the value it starts from',
      business: aBusiness(goal('quality', { kpi: 'k', direction: 'keep', baselineValue: 4.5 }), kpi('k')),
      about: ['goal/quality'],
      changes: [{ kind: 'update', noun: 'goal', id: 'quality', set: { targetValue: 4.5 } }],
    },
    {
      name: 'to keep what was never measured, or to change what was: a person must say',
      business: aBusiness(
        goal('a', { kpi: 'k', direction: 'keep' }),
        goal('b', { kpi: 'k', direction: 'increase', baselineValue: 4.5 }),
        kpi('k'),
      ),
      about: ['goal/a', 'goal/b'],
      changes: [],
      answers: { 'goal/a/targetValue': 5 },
    },
    {
      name: 'what is to grow has no target yet, though its start is known',
      business: aBusiness(goal('b', { kpi: 'k', direction: 'increase', baselineValue: 4.5 }), kpi('k')),
      about: ['goal/b'],
      changes: [],
    },
  ],
  clear: [
    {
      name: 'a target of zero is a target',
      business: aBusiness(goal('a', { kpi: 'k', targetValue: 0 }), kpi('k')),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'a goal without a measure', business: aBusiness(goal('a')), needs: ['need.goal-kpis'] },
  ],
});
