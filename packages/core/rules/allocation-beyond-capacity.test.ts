// Tests of the rule allocation-beyond-capacity.
import { aBusiness, activity, allocation, person, pool } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { allocationBeyondCapacity } from './allocation-beyond-capacity.ts';

const works = [activity('baking'), activity('catering')];
const winter = { from: '2026-12', to: '2027-01' };

testRule(allocationBeyondCapacity, {
  found: [
    {
      name: 'hours beyond what there is, cut in proportion',
      business: aBusiness(
        ...works,
        pool('bakers', { capacityPerMonth: 160 }),
        allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth: 150, ...winter }),
        allocation('a2', {
          pool: 'bakers',
          activity: 'catering',
          amountPerMonth: 50,
          from: '2026-12',
          to: '2026-12',
        }),
      ),
      about: ['pool/bakers'],
      severity: 'warning',
      hours: 40,
      amountMinor: null,
      data: {
        months: 1,
        month: { kind: 'month', month: '2026-12' },
        capacity: { kind: 'hours', hours: 160 },
      },
      evidence: ['allocation/a1', 'allocation/a2'],
      changes: [
        { kind: 'update', noun: 'allocation', id: 'a1', set: { amountPerMonth: 120 } },
        { kind: 'update', noun: 'allocation', id: 'a2', set: { amountPerMonth: 40 } },
      ],
    },
    {
      name: 'money beyond the budget',
      business: aBusiness(
        ...works,
        pool('budget', { kind: 'money', capacityPerMonth: 10_000_00 }),
        allocation('a1', { pool: 'budget', activity: 'baking', amountPerMonth: 12_000_01, ...winter }),
      ),
      about: ['pool/budget'],
      amountMinor: 4_000_02,
      hours: null,
      data: { months: 2 },
      changes: [{ kind: 'update', noun: 'allocation', id: 'a1', set: { amountPerMonth: 10_000_00 } }],
    },
    {
      name: 'machine hours have neither money nor working hours',
      business: aBusiness(
        ...works,
        pool('oven', { kind: 'technology', unit: 'oven hours', capacityPerMonth: 100 }),
        allocation('a1', { pool: 'oven', activity: 'baking', amountPerMonth: 130, ...winter }),
      ),
      about: ['pool/oven'],
      amountMinor: null,
      hours: null,
    },
    {
      name: 'a pool of nothing',
      business: aBusiness(
        ...works,
        pool('bakers', { capacityPerMonth: 0 }),
        allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth: 10, ...winter }),
      ),
      about: ['pool/bakers'],
      hours: 20,
      changes: [{ kind: 'update', noun: 'allocation', id: 'a1', set: { amountPerMonth: 0 } }],
    },
    {
      name: 'the hours of a person who could carry them, or of whom nobody knows',
      business: aBusiness(
        ...works,
        person('mara', { hoursPerWeek: 40 }),
        person('jon'),
        pool('mara-shop', { person: 'mara', capacityPerMonth: 100 }),
        pool('jon-shop', { person: 'jon', capacityPerMonth: 100 }),
        allocation('a1', { pool: 'mara-shop', activity: 'baking', amountPerMonth: 120, ...winter }),
        allocation('a2', { pool: 'jon-shop', activity: 'baking', amountPerMonth: 110, ...winter }),
      ),
      about: ['pool/mara-shop', 'pool/jon-shop'],
      hours: 40,
    },
  ],
  clear: [
    {
      name: 'tenths of hours that add up to the capacity, but for rounding',
      business: aBusiness(
        ...works,
        pool('bakers', { capacityPerMonth: 0.3 }),
        allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth: 0.1, ...winter }),
        allocation('a2', { pool: 'bakers', activity: 'catering', amountPerMonth: 0.2, ...winter }),
      ),
    },
    {
      name: 'to the last hour',
      business: aBusiness(
        ...works,
        pool('bakers', { capacityPerMonth: 160 }),
        allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth: 160, ...winter }),
      ),
    },
    {
      name: 'too much in a month that is past can no longer be planned',
      business: aBusiness(
        ...works,
        pool('bakers', { capacityPerMonth: 160 }),
        allocation('a1', {
          pool: 'bakers',
          activity: 'baking',
          amountPerMonth: 200,
          from: '2026-09',
          to: '2026-10',
        }),
        allocation('a2', { pool: 'bakers', activity: 'baking', amountPerMonth: 100, ...winter }),
      ),
    },
    {
      name: 'the hours of one person who carries too much are that person’s finding',
      business: aBusiness(
        ...works,
        person('mara', { hoursPerWeek: 30 }),
        pool('mara', { person: 'mara', capacityPerMonth: 130 }),
        allocation('a1', { pool: 'mara', activity: 'baking', amountPerMonth: 200, ...winter }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no resources', business: aBusiness(), needs: ['need.pools'] },
    {
      name: 'not known how much there is',
      business: aBusiness(
        ...works,
        pool('bakers'),
        allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth: 160, ...winter }),
      ),
      needs: ['need.pool-capacity'],
    },
    {
      name: 'no plan for the coming months',
      business: aBusiness(
        ...works,
        pool('bakers', { capacityPerMonth: 160 }),
        allocation('a1', {
          pool: 'bakers',
          activity: 'baking',
          amountPerMonth: 200,
          from: '2026-09',
          to: '2026-10',
        }),
      ),
      needs: ['need.allocations-ahead'],
    },
  ],
});
