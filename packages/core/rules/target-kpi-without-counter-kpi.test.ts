// Tests of the rule target-kpi-without-counter-kpi.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { targetKpiWithoutCounterKpi } from './target-kpi-without-counter-kpi.ts';

const weighty = { kpi: 'calls', targetValue: 30, weightPoints: 40 };

testRule(targetKpiWithoutCounterKpi, {
  found: [
    {
      name: 'a target with weight, on one number alone',
      business: aBusiness(kpi('calls'), kpi('solved'), goal('quick', weighty)),
      about: ['kpi/calls'],
      severity: 'advice',
      data: { kpi: 'Calls', goal: 'Quick' },
      answers: { 'kpi/calls/counterKpi': 'solved' },
    },
    {
      name: 'once, though two goals aim at it',
      business: aBusiness(kpi('calls'), goal('quick', weighty), goal('quicker', weighty)),
      about: ['kpi/calls'],
    },
    {
      name: 'a measure cannot watch itself',
      business: aBusiness(kpi('calls', { counterKpi: 'calls' }), goal('quick', weighty)),
      about: ['kpi/calls'],
    },
  ],
  clear: [
    {
      name: 'a counter-measure is named',
      business: aBusiness(kpi('calls', { counterKpi: 'solved' }), kpi('solved'), goal('quick', weighty)),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(kpi('calls')), needs: ['need.goals'] },
    {
      name: 'no target has any weight',
      business: aBusiness(kpi('calls'), goal('quick', { kpi: 'calls', targetValue: 30 })),
      needs: ['need.weighty-targets'],
    },
  ],
});
