// Tests of the rule goal-without-baseline.
import { aBusiness, goal, kpi, observed } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutBaseline } from './goal-without-baseline.ts';

const values = [kpi('users'), observed('users', '2026-08-31', 1200), observed('users', '2026-09-30', 1400)];

testRule(goalWithoutBaseline, {
  found: [
    {
      name: 'no start known: a person must say',
      business: aBusiness(goal('growth', { kpi: 'users' }), kpi('users')),
      about: ['goal/growth'],
      severity: 'advice',
      data: { missing: 'both', known: 'no' },
      alternatives: [1],
      answers: { 'goal/growth/baselineValue': 1200, 'goal/growth/baselineDay': '2026-08-31' },
    },
    {
      name: 'the latest recorded value is offered',
      business: aBusiness(goal('growth', { kpi: 'users' }), ...values),
      about: ['goal/growth'],
      evidence: ['kpi-observation/2026-09-30'],
      alternatives: [],
      changes: [
        {
          kind: 'update',
          noun: 'goal',
          id: 'growth',
          set: { baselineValue: 1400, baselineDay: '2026-09-30' },
        },
      ],
    },
    {
      name: 'with a day, the value of that very day',
      business: aBusiness(goal('growth', { kpi: 'users', baselineDay: '2026-08-31' }), ...values),
      about: ['goal/growth'],
      data: { missing: 'value' },
      changes: [
        {
          kind: 'update',
          noun: 'goal',
          id: 'growth',
          set: { baselineValue: 1200, baselineDay: '2026-08-31' },
        },
      ],
    },
    {
      name: 'or the last value before it',
      business: aBusiness(goal('growth', { kpi: 'users', baselineDay: '2026-09-29' }), ...values),
      about: ['goal/growth'],
      changes: [
        {
          kind: 'update',
          noun: 'goal',
          id: 'growth',
          set: { baselineValue: 1200, baselineDay: '2026-08-31' },
        },
      ],
    },
    {
      name: 'with a value, the day on which it was seen',
      business: aBusiness(goal('growth', { kpi: 'users', baselineValue: 1200 }), ...values),
      about: ['goal/growth'],
      data: { missing: 'day' },
      changes: [
        {
          kind: 'update',
          noun: 'goal',
          id: 'growth',
          set: { baselineValue: 1200, baselineDay: '2026-08-31' },
        },
      ],
    },
    {
      name: 'with a value that was never seen, the day is asked',
      business: aBusiness(goal('growth', { kpi: 'users', baselineValue: 7 }), ...values),
      about: ['goal/growth'],
      data: { missing: 'day', known: 'no' },
      answers: { 'goal/growth/baselineDay': '2026-01-31' },
    },
    {
      name: 'a target counted from the start means nothing without it',
      business: aBusiness(
        goal('growth', { kpi: 'users', targetKind: 'relative-percent', targetValue: 10 }),
        kpi('users'),
      ),
      about: ['goal/growth'],
      severity: 'warning',
    },
  ],
  clear: [
    {
      name: 'value and day are known',
      business: aBusiness(goal('a', { kpi: 'k', baselineValue: 0, baselineDay: '2026-01-31' }), kpi('k')),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'a goal without a measure', business: aBusiness(goal('a')), needs: ['need.goal-kpis'] },
  ],
});
