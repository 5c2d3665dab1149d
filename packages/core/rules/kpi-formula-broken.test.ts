// Tests of the rule kpi-formula-broken.
import { aBusiness, goal, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { kpiFormulaBroken } from './kpi-formula-broken.ts';

const sales = kpi('sales', { cadence: 'month', unit: 'EUR' });
const time = kpi('time', { cadence: 'month', unit: 'hours' });
const weekly = kpi('orders', { cadence: 'week' });

testRule(kpiFormulaBroken, {
  found: [
    {
      name: 'it cannot be read',
      business: aBusiness(sales, kpi('double', { formula: 'sales *' })),
      about: ['kpi/double'],
      severity: 'warning',
      data: { reason: 'text', column: 8, used: 'no', suggested: 'no' },
      evidence: ['kpi/double'],
      details: ['evidence.formula'],
      alternatives: [1],
      answers: { 'kpi/double/formula': 'sales * 2' },
    },
    {
      name: 'it names a measure that is not there, and a goal relies on it',
      business: aBusiness(sales, kpi('double', { formula: '2 * salse' }), goal('loved', { kpi: 'double' })),
      about: ['kpi/double'],
      severity: 'serious',
      data: {
        reason: 'name',
        written: 'salse',
        nearest: 'sales',
        suggested: 'yes',
        used: 'yes',
        goal: 'Loved',
      },
      answers: { 'kpi/double/formula': '2 * sales' },
    },
    {
      name: 'two need each other; what rests on them is not told again',
      business: aBusiness(
        kpi('a', { name: 'A', formula: 'b + 1', cadence: 'month' }),
        kpi('b', { name: 'B', formula: 'a + 1', cadence: 'month' }),
        kpi('c', { formula: 'a * 2' }),
      ),
      about: ['kpi/a+kpi/b'],
      data: { reason: 'circle', circle: 'A → B → A' },
      evidence: ['kpi/a', 'kpi/b'],
      answers: { 'kpi/a/formula': null },
    },
    {
      name: 'weeks and months',
      business: aBusiness(sales, weekly, kpi('each', { formula: 'sales / orders' })),
      about: ['kpi/each'],
      data: { reason: 'time', written: 'orders' },
    },
    {
      name: 'money and hours',
      business: aBusiness(sales, time, kpi('all', { formula: 'sales + time' })),
      about: ['kpi/all'],
      data: { reason: 'unit', written: 'time' },
    },
  ],
  clear: [
    { name: 'no measure has a formula', business: aBusiness(sales) },
    {
      name: 'a sound formula, even without any value yet',
      business: aBusiness(sales, time, kpi('rate', { formula: 'sales / time', unit: 'EUR per hour' })),
    },
  ],
  cannotTell: [{ name: 'no measures', business: aBusiness(), needs: ['need.kpis'] }],
});
