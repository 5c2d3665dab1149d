// Tests of the rule kpi-filled-twice.
import { aBusiness, kpi, observed } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiFilledTwice } from './kpi-filled-twice.ts';

const sales = kpi('sales', { cadence: 'month', unit: 'EUR' });
const double = kpi('double', { formula: 'sales * 2', unit: 'EUR' });

testRule(kpiFilledTwice, {
  found: [
    {
      name: 'somebody still records values',
      business: aBusiness(
        sales,
        double,
        observed('double', '2026-09-30', 5),
        observed('double', '2026-10-31', 7),
      ),
      about: ['kpi/double'],
      severity: 'advice',
      data: { values: 2, last: { kind: 'day', day: '2026-10-31' } },
      evidence: ['kpi-observation/2026-10-31', 'kpi/double'],
      alternatives: [1],
      answers: { 'kpi/double/formula': null },
    },
  ],
  clear: [
    { name: 'computed only', business: aBusiness(sales, double, observed('sales', '2026-10-31', 7)) },
    { name: 'recorded only', business: aBusiness(sales, observed('sales', '2026-10-31', 7)) },
    {
      name: 'a value recorded for the future does not count yet',
      business: aBusiness(sales, double, observed('double', '2027-01-31', 5)),
    },
  ],
  cannotTell: [{ name: 'no measures', business: aBusiness(), needs: ['need.kpis'] }],
});
