// Tests of the rule kpi-stale.
import { aBusiness, goal, kpi, observed } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiStale } from './kpi-stale.ts';

const monthly = kpi('csat', { cadence: 'month' });

testRule(kpiStale, {
  found: [
    {
      name: 'nobody has looked since August',
      business: aBusiness(monthly, observed('csat', '2026-08-31', 4.2)),
      about: ['kpi/csat'],
      severity: 'advice',
      data: { days: 85, cadence: 'month', used: 'no' },
      evidence: ['kpi-observation/2026-08-31'],
      alternatives: [1, 2],
      answers: { 'kpi/csat/cadence': 'quarter' },
    },
    {
      name: 'a goal is steered by it',
      business: aBusiness(monthly, goal('loved', { kpi: 'csat' }), observed('csat', '2026-08-31', 4.2)),
      about: ['kpi/csat'],
      severity: 'warning',
      data: { used: 'yes', goal: 'Loved' },
    },
    {
      name: 'a daily measure after more than a week',
      business: aBusiness(kpi('tills', { cadence: 'day' }), observed('tills', '2026-11-16', 900)),
      about: ['kpi/tills'],
    },
    {
      name: 'a shorter patience can be set',
      business: aBusiness(monthly, observed('csat', '2026-09-30', 4.2)),
      settings: { stalePeriods: 1 },
      about: ['kpi/csat'],
    },
  ],
  clear: [
    {
      name: 'the value of September, in November',
      business: aBusiness(monthly, observed('csat', '2026-09-30', 4)),
    },
    {
      name: 'a long weekend does not make a daily measure stale',
      business: aBusiness(kpi('tills', { cadence: 'day' }), observed('tills', '2026-11-17', 900)),
    },
    {
      name: 'last year’s value of a yearly measure',
      business: aBusiness(kpi('audit', { cadence: 'year' }), observed('audit', '2025-12-31', 1)),
    },
  ],
  cannotTell: [
    { name: 'no measures', business: aBusiness(), needs: ['need.kpis'] },
    { name: 'never measured', business: aBusiness(monthly), needs: ['need.kpi-values'] },
    {
      name: 'not known how often it is measured',
      business: aBusiness(kpi('csat'), observed('csat', '2026-08-31', 4.2)),
      needs: ['need.kpi-cadence'],
    },
  ],
});
