// Tests of the rule ambiguous-ratio-target.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { ambiguousRatioTarget } from './ambiguous-ratio-target.ts';

const margin = kpi('margin', { unit: '%', isRatio: true });
const percent = (value: number) => ({ kind: 'number', value, unit: '%' }) as const;

testRule(ambiguousRatioTarget, {
  found: [
    {
      name: 'net profit margin, target 10 %: 8.8 %, 18 % or 10 %',
      business: aBusiness(
        goal('profit', { kpi: 'margin', targetValue: 10, baselineValue: 8, direction: 'increase' }),
        margin,
      ),
      about: ['goal/profit+kpi/margin'],
      severity: 'warning',
      data: { target: percent(10), relative: percent(8.8), points: percent(18), based: 'yes' },
      answers: { 'goal/profit/targetKind': 'relative-percent' },
    },
    {
      name: 'a decrease goes down',
      business: aBusiness(
        goal('waste', { kpi: 'waste', targetValue: 10, baselineValue: 20, direction: 'decrease' }),
        kpi('waste', { unit: '%', better: 'lower' }),
      ),
      about: ['goal/waste+kpi/waste'],
      data: { relative: percent(18), points: percent(10) },
    },
    {
      name: 'without a start only the level is known',
      business: aBusiness(goal('profit', { kpi: 'margin', targetValue: 10 }), margin),
      about: ['goal/profit+kpi/margin'],
      data: { based: 'no' },
      evidence: ['goal/profit'],
    },
  ],
  clear: [
    {
      name: 'it is said how the target is meant',
      business: aBusiness(goal('profit', { kpi: 'margin', targetValue: 10, targetKind: 'level' }), margin),
    },
    {
      name: 'a number of users can be read in one way only',
      business: aBusiness(goal('growth', { kpi: 'users', targetValue: 10_000 }), kpi('users')),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'a goal without a measure', business: aBusiness(goal('a')), needs: ['need.goal-kpis'] },
  ],
});
