// Tests of the rule cause-reversed.
import { aBusiness, cause, goal, kpi } from '../testing/a-business.ts';
import { following, leading, observedMonthly } from '../testing/lead-series.ts';
import { testRule } from '../testing/test-rule.ts';
import { causeReversed } from './cause-reversed.ts';

const ends = [
  kpi('visits', { cadence: 'month' }),
  kpi('orders', { cadence: 'month' }),
  goal('known', { kpi: 'visits' }),
  goal('sold', { kpi: 'orders' }),
];
const map = [...ends, ...observedMonthly('visits', leading), ...observedMonthly('orders', following)];

testRule(causeReversed, {
  found: [
    {
      name: 'what is meant to follow moves first',
      business: aBusiness(...map, cause('c', { driver: 'sold', result: 'known', lagMonths: 2 })),
      about: ['goal/sold+goal/known+cause/c'],
      severity: 'warning',
      evidence: ['kpi/orders', 'kpi/visits'],
      details: ['evidence.kpi-history', 'evidence.kpi-history'],
      alternatives: [1, 2, 3],
      changes: [{ kind: 'update', noun: 'cause', id: 'c', set: { driver: 'known', result: 'sold' } }],
    },
  ],
  clear: [
    {
      name: 'the measures support the arrow',
      business: aBusiness(...map, cause('c', { driver: 'known', result: 'sold', lagMonths: 2 })),
    },
    {
      name: 'the arrow back stands on the map, too',
      business: aBusiness(
        ...map,
        cause('c', { driver: 'sold', result: 'known', lagMonths: 2 }),
        cause('d', { driver: 'known', result: 'sold', lagMonths: 2 }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no arrows', business: aBusiness(...map), needs: ['need.causes'] },
    {
      name: 'no history',
      business: aBusiness(...ends, cause('c', { driver: 'sold', result: 'known', lagMonths: 2 })),
      needs: ['need.cause-history'],
    },
  ],
});
