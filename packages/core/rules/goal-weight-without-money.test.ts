// Tests of the rule goal-weight-without-money.
import {
  aBusiness,
  activity,
  allocation,
  contribution,
  goal,
  initiative,
  pool,
  spending,
  worked,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWeightWithoutMoney } from './goal-weight-without-money.ts';

const firm = (expertise: number) => [
  goal('clients', { weightPoints: 100 - expertise }),
  goal('expertise', { weightPoints: expertise }),
  activity('sales'),
  initiative('training'),
  contribution('c1', { activity: 'sales', goal: 'clients' }),
  contribution('c2', { initiative: 'training', goal: 'expertise' }),
];

testRule(goalWeightWithoutMoney, {
  found: [
    {
      name: 'it got nothing at all',
      business: aBusiness(...firm(30), spending('2026-03-10', 100_000_00, { activity: 'sales' })),
      about: ['goal/expertise'],
      severity: 'warning',
      amountMinor: 30_000_00,
      data: {
        share: { kind: 'share', share: 0.3 },
        total: { kind: 'money', amountMinor: 100_000_00, currency: 'EUR' },
      },
      evidence: ['initiative/training'],
      alternatives: [1, 2, 4],
    },
    {
      name: 'next to nothing, and no other goal is more important',
      business: aBusiness(
        ...firm(50),
        spending('2026-03-10', 100_000_00, { activity: 'sales' }),
        spending('2026-03-10', 4_000_00, { initiative: 'training' }),
      ),
      about: ['goal/expertise'],
      severity: 'serious',
    },
    {
      name: 'something was set aside for it, but not used',
      business: aBusiness(
        ...firm(30),
        spending('2026-03-10', 100_000_00, { activity: 'sales' }),
        pool('p', { kind: 'money', capacityPerMonth: 20_000_00 }),
        allocation('a', {
          pool: 'p',
          initiative: 'training',
          amountPerMonth: 1_000_00,
          from: '2026-03',
          to: '2026-04',
        }),
      ),
      about: ['goal/expertise'],
      data: { planned: { kind: 'money', amountMinor: 2_000_00, currency: 'EUR' } },
      alternatives: [1, 2, 3, 4],
    },
    {
      name: 'short of hours too: one finding says both',
      business: aBusiness(
        ...firm(30),
        spending('2026-03-10', 100_000_00, { activity: 'sales' }),
        worked('2026-03-10', 1_000, { activity: 'sales' }),
      ),
      about: ['goal/expertise'],
      amountMinor: 30_000_00,
      hours: 300,
      data: { both: 'yes', dueHours: { kind: 'hours', hours: 300 } },
      alternatives: [2, 4],
    },
  ],
  clear: [
    {
      name: 'a fair part',
      business: aBusiness(
        ...firm(5),
        spending('2026-03-10', 100_000_00, { activity: 'sales' }),
        spending('2026-03-10', 5_000_00, { initiative: 'training' }),
      ),
    },
    {
      name: 'a goal that hardly matters',
      business: aBusiness(...firm(1), spending('2026-03-10', 100_000_00, { activity: 'sales' })),
    },
    {
      name: 'nothing supports it: goal-without-support says so',
      business: aBusiness(
        ...firm(30).filter((part) => part.kind !== 'record' || part.raw.id !== 'c2'),
        spending('2026-03-10', 100_000_00, { activity: 'sales' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'nothing recorded', business: aBusiness(...firm(30)), needs: ['need.ledger'] },
    {
      name: 'no weights',
      business: aBusiness(
        ...firm(30),
        goal('third'),
        spending('2026-03-10', 2_000_00, { activity: 'sales' }),
      ),
      needs: ['need.goal-weights'],
    },
  ],
});
