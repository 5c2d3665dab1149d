// Tests of the rule perspective-measures-one-sided.
import { aBusiness, goal, kpi, perspective } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { perspectiveMeasuresOneSided } from './perspective-measures-one-sided.ts';

const lanes = [perspective('financial'), perspective('customer')];
const margin = kpi('margin', { timing: 'lagging' });
const orders = kpi('orders', { timing: 'leading' });
const silent = kpi('silent');
const profit = (measure: string | null) => goal('profit', { perspective: 'financial', kpi: measure });
const sales = (measure: string | null) => goal('sales', { perspective: 'financial', kpi: measure });

testRule(perspectiveMeasuresOneSided, {
  found: [
    {
      name: 'only what tells the result afterwards',
      business: aBusiness(...lanes, margin, profit('margin')),
      about: ['perspective/financial'],
      severity: 'advice',
      data: { side: 'lagging' },
      evidence: ['kpi/margin'],
      details: ['evidence.timing'],
    },
    {
      name: 'only what moves first; a measure of a goal in another lane does not help',
      business: aBusiness(
        ...lanes,
        margin,
        orders,
        profit('orders'),
        goal('loved', { perspective: 'customer', kpi: 'margin' }),
      ),
      about: ['perspective/financial', 'perspective/customer'],
      data: { side: 'leading' },
    },
    {
      name: 'one lane is found although another cannot be told',
      business: aBusiness(
        ...lanes,
        margin,
        silent,
        profit('margin'),
        goal('loved', { perspective: 'customer', kpi: 'silent' }),
      ),
      about: ['perspective/financial'],
    },
  ],
  clear: [
    {
      name: 'both kinds; an empty lane has its own rule',
      business: aBusiness(...lanes, margin, orders, profit('margin'), sales('orders')),
    },
    {
      name: 'both kinds are there, whatever a third one is',
      business: aBusiness(
        ...lanes,
        margin,
        orders,
        silent,
        profit('margin'),
        sales('orders'),
        goal('cash', { perspective: 'financial', kpi: 'silent' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no perspectives', business: aBusiness(goal('a')), needs: ['need.perspectives'] },
    {
      name: 'a measure does not say what it is',
      business: aBusiness(...lanes, margin, silent, profit('margin'), sales('silent')),
      needs: ['need.kpi-timing'],
    },
    {
      name: 'no goal of the lane has a measure',
      business: aBusiness(...lanes, profit(null)),
      needs: ['need.goal-kpis'],
    },
  ],
});
