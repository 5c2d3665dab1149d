// Tests of the rule goal-overdue.
import { aBusiness, goal, kpi, observed } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalOverdue } from './goal-overdue.ts';

const late = { due: '2026-11-20', kpi: 'users', targetValue: 10_000, direction: 'increase' };

testRule(goalOverdue, {
  found: [
    {
      name: 'missed: a new day is asked',
      business: aBusiness(goal('growth', late), kpi('users'), observed('users', '2026-10-31', 8_000)),
      about: ['goal/growth'],
      severity: 'warning',
      data: { days: 4, reached: 'no' },
      evidence: ['kpi-observation/2026-10-31'],
      alternatives: [1],
      answers: { 'goal/growth/due': '2027-06-30' },
    },
    {
      name: 'reached: it can be closed',
      business: aBusiness(goal('growth', late), kpi('users'), observed('users', '2026-10-31', 10_000)),
      about: ['goal/growth'],
      severity: 'advice',
      data: { reached: 'yes' },
      changes: [{ kind: 'update', noun: 'goal', id: 'growth', set: { status: 'reached' } }],
    },
    {
      name: 'without direction the measure says what is better',
      business: aBusiness(
        goal('waste', { due: '2026-11-23', kpi: 'waste', targetValue: 5 }),
        kpi('waste', { better: 'lower' }),
        observed('waste', '2026-10-31', 4),
      ),
      about: ['goal/waste'],
      data: { reached: 'yes', days: 1 },
    },
    {
      name: 'a relative target is counted from the start',
      business: aBusiness(
        goal('margin', {
          due: '2026-11-23',
          kpi: 'margin',
          direction: 'increase',
          targetValue: 10,
          targetKind: 'relative-percent',
          baselineValue: 8,
        }),
        kpi('margin'),
        observed('margin', '2026-10-31', 8.8),
      ),
      about: ['goal/margin'],
      data: { reached: 'yes', target: { kind: 'number', value: 8.8, unit: null } },
    },
    {
      name: 'within a range it is reached, beside it not',
      business: aBusiness(
        goal('warm', { due: '2026-11-20', kpi: 'degrees', targetValue: 19, targetHigh: 23 }),
        goal('cool', { due: '2026-11-20', kpi: 'degrees', targetValue: 5, targetHigh: 9 }),
        kpi('degrees', { better: 'in-range' }),
        observed('degrees', '2026-10-31', 21),
      ),
      about: ['goal/cool', 'goal/warm'],
      data: { reached: 'no' },
      answers: { 'goal/cool/due': '2027-06-30' },
    },
    {
      name: 'in total counts everything since the starting day',
      business: aBusiness(
        goal('trees', {
          due: '2026-09-30',
          baselineDay: '2026-07-31',
          kpi: 'planted',
          targetValue: 100,
          reachedWhen: 'in-total',
        }),
        kpi('planted', { cadence: 'month', aggregate: 'sum' }),
        observed('planted', '2026-07-31', 500),
        observed('planted', '2026-08-31', 60),
        observed('planted', '2026-09-30', 45),
      ),
      about: ['goal/trees'],
      data: { reached: 'yes' },
      changes: [{ kind: 'update', noun: 'goal', id: 'trees', set: { status: 'reached' } }],
    },
    {
      name: 'at any time: once is enough',
      business: aBusiness(
        goal('record', { due: '2026-10-31', kpi: 'sales', targetValue: 100, reachedWhen: 'any-time' }),
        kpi('sales', { cadence: 'month' }),
        observed('sales', '2026-09-30', 120),
        observed('sales', '2026-10-31', 80),
      ),
      about: ['goal/record'],
      data: { reached: 'yes' },
    },
    {
      name: 'without a value nobody knows',
      business: aBusiness(goal('growth', late), kpi('users')),
      about: ['goal/growth'],
      data: { reached: 'unknown' },
      evidence: [],
    },
  ],
  clear: [
    { name: 'due today is not late', business: aBusiness(goal('a', { due: '2026-11-24' })) },
    {
      name: 'a goal that was reached is not late',
      business: aBusiness(
        goal('a', { due: '2027-01-01' }),
        goal('b', { due: '2026-01-01', status: 'reached' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'no due day', business: aBusiness(goal('a')), needs: ['need.due-dates'] },
  ],
});
