// Tests of the rule kpi-without-source.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiWithoutSource } from './kpi-without-source.ts';

testRule(kpiWithoutSource, {
  found: [
    {
      name: 'nobody wrote down where it comes from',
      business: aBusiness(kpi('csat'), goal('loved', { kpi: 'csat' })),
      about: ['kpi/csat'],
      severity: 'advice',
      data: { used: 'yes', goal: 'Loved' },
      answers: { 'kpi/csat/source': 'Cards on the tables' },
    },
  ],
  clear: [
    {
      name: 'a formula is a source',
      business: aBusiness(kpi('sales', { source: 'Till' }), kpi('double', { formula: '2 * sales' })),
    },
    { name: 'the source is known', business: aBusiness(kpi('csat', { source: 'Cards on the tables' })) },
  ],
  cannotTell: [{ name: 'no measures', business: aBusiness(), needs: ['need.kpis'] }],
});
