// Tests of the rule idle-pool.
import { aBusiness, activity, allocation, pool } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { idlePool } from './idle-pool.ts';

const winter = { from: '2026-12', to: '2027-01' };
const bakers = pool('bakers', { capacityPerMonth: 160 });
const baking = (amountPerMonth: number) =>
  allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth, ...winter });

testRule(idlePool, {
  found: [
    {
      name: 'a quarter of the hours is planned',
      business: aBusiness(activity('baking'), bakers, baking(40)),
      about: ['pool/bakers'],
      severity: 'advice',
      hours: 240,
      data: { used: { kind: 'share', share: 0.25 }, months: 2, kind: 'other' },
      evidence: ['allocation/a1'],
      alternatives: [1],
      answers: { 'pool/bakers/capacityPerMonth': 50 },
    },
    {
      name: 'nothing of the money is',
      business: aBusiness(
        activity('baking'),
        bakers,
        baking(160),
        pool('budget', { kind: 'money', capacityPerMonth: 1_000_00 }),
      ),
      about: ['pool/budget'],
      data: { kind: 'money' },
      amountMinor: 2_000_00,
      hours: null,
      alternatives: [1, 2],
    },
  ],
  clear: [
    { name: 'half of it is enough', business: aBusiness(activity('baking'), bakers, baking(80)) },
    {
      name: 'one overfull month does not hide behind, nor make up for, an empty one',
      business: aBusiness(
        activity('baking'),
        bakers,
        baking(60),
        allocation('a2', {
          pool: 'bakers',
          activity: 'baking',
          amountPerMonth: 400,
          from: '2026-12',
          to: '2026-12',
        }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no resources', business: aBusiness(), needs: ['need.pools'] },
    { name: 'no plan', business: aBusiness(bakers), needs: ['need.allocations'] },
  ],
});
