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
