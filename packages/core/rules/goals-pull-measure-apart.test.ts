// Tests of the rule goals-pull-measure-apart.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalsPullMeasureApart } from './goals-pull-measure-apart.ts';

const base = aBusiness(kpi('wait', { unit: 'minutes', better: 'lower' }));
const wants = (id: string, direction: string | null, targetValue: number | null, fields: object = {}) =>
  goal(id, { kpi: 'wait', direction, targetValue, ...fields });

testRule(goalsPullMeasureApart, {
  found: [
    {
      name: 'one wants it up, the other down',
      business: base.with(wants('care', 'increase', 30), wants('speed', 'decrease', 10)),
      about: ['goal/care+goal/speed+kpi/wait'],
      severity: 'serious',
      data: { conflict: 'opposite', firstWay: 'up', secondWay: 'down' },
      evidence: ['goal/care', 'goal/speed'],
      alternatives: [1],
      answers: { 'goal/speed/direction': 'increase' },
    },
    {
      name: 'without a direction the measure says which side is better; a scope of one is part of the whole',
      business: base.with(wants('care', 'increase', null, { scope: 'lunch' }), wants('speed', null, null)),
      about: ['goal/care+goal/speed+kpi/wait'],
      data: { conflict: 'opposite' },
      answers: { 'goal/speed/scope': 'dinner', 'goal/speed/direction': 'decrease' },
    },
    {
      name: 'at least 10 and at most 30 may be a range',
      business: base.with(wants('care', 'increase', 10), wants('speed', 'decrease', 30)),
      about: ['goal/care+goal/speed+kpi/wait'],
      severity: 'warning',
      data: { conflict: 'range' },
      alternatives: [1, 2],
    },
    {
      name: 'one keeps a level that the other leaves; the lighter one is asked',
      business: base.with(
        wants('calm', 'keep', 20, { weightPoints: 1 }),
        wants('speed', 'decrease', 10, { weightPoints: 5 }),
      ),
      about: ['goal/calm+goal/speed+kpi/wait'],
      severity: 'serious',
      data: { conflict: 'targets', lighter: 'Calm' },
      answers: { 'goal/calm/targetValue': 8 },
    },
    {
      name: 'two levels to keep',
      business: base.with(wants('calm', 'keep', 20), wants('steady', 'keep', 15)),
      about: ['goal/calm+goal/steady+kpi/wait'],
      data: { conflict: 'targets' },
    },
  ],
  clear: [
    {
      name: 'two steps on one way',
      business: base.with(wants('now', 'decrease', 20), wants('later', 'decrease', 10)),
    },
    {
      name: 'different scopes',
      business: base.with(
        wants('care', 'increase', 30, { scope: 'Dinner' }),
        wants('speed', 'decrease', 10, { scope: 'Lunch' }),
      ),
    },
    {
      name: 'one after the other',
      business: base.with(
        wants('first', 'increase', 30, { due: '2026-12-31' }),
        wants('then', 'decrease', 10, { baselineDay: '2027-01-01' }),
      ),
    },
    {
      name: 'one of them is given up',
      business: base.with(
        wants('care', 'increase', 30, { status: 'dropped' }),
        wants('speed', 'decrease', 10),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: base, needs: ['need.goals'] },
    { name: 'no goal has a measure', business: aBusiness(goal('loved')), needs: ['need.goal-kpis'] },
    {
      name: 'a level to keep that nobody named',
      business: base.with(wants('calm', 'keep', null), wants('speed', 'decrease', 10)),
      needs: ['need.goal-target'],
    },
  ],
});
