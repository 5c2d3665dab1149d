// Tests of the rule cause-contradicted.
import { aBusiness, cause, goal, kpi } from '../testing/a-business.ts';
import { following, leading, observedMonthly } from '../testing/lead-series.ts';
import { testRule } from '../testing/test-rule.ts';
import { causeContradicted } from './cause-contradicted.ts';

const ends = [
  kpi('visits', { cadence: 'month' }),
  kpi('orders', { cadence: 'month' }),
  goal('known', { kpi: 'visits' }),
  goal('sold', { kpi: 'orders' }),
];
const map = [...ends, ...observedMonthly('visits', leading), ...observedMonthly('orders', following)];

testRule(causeContradicted, {
  found: [
    {
      name: 'more of the driver is followed by more, though less was meant',
      business: aBusiness(
        ...map,
        cause('c', { driver: 'known', result: 'sold', sign: 'lowers', lagMonths: 2 }),
      ),
      about: ['goal/known+goal/sold+cause/c'],
      severity: 'warning',
      evidence: ['kpi/visits', 'kpi/orders'],
      details: ['evidence.kpi-history', 'evidence.kpi-history'],
      alternatives: [1, 2, 3],
      changes: [{ kind: 'update', noun: 'cause', id: 'c', set: { sign: 'raises' } }],
    },
  ],
  clear: [
    {
      name: 'the measures support the arrow',
      business: aBusiness(...map, cause('c', { driver: 'known', result: 'sold', lagMonths: 2 })),
    },
  ],
  cannotTell: [
    { name: 'no arrows', business: aBusiness(...map), needs: ['need.causes'] },
    {
      name: 'no history',
      business: aBusiness(
        ...ends,
        cause('c', { driver: 'known', result: 'sold', sign: 'lowers', lagMonths: 2 }),
      ),
      needs: ['need.cause-history'],
    },
  ],
});
