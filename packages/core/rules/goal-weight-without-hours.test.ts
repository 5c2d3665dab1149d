// Tests of the rule goal-weight-without-hours.
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
import { goalWeightWithoutHours } from './goal-weight-without-hours.ts';

const firm = (expertise: number) => [
  goal('clients', { weightPoints: 100 - expertise }),
  goal('expertise', { weightPoints: expertise }),
  activity('sales'),
  initiative('training'),
  contribution('c1', { activity: 'sales', goal: 'clients' }),
  contribution('c2', { initiative: 'training', goal: 'expertise' }),
];

testRule(goalWeightWithoutHours, {
  found: [
    {
      name: 'it got nothing at all',
      business: aBusiness(...firm(30), worked('2026-03-10', 1_000, { activity: 'sales' })),
      about: ['goal/expertise'],
      severity: 'warning',
      hours: 300,
      data: { share: { kind: 'share', share: 0.3 }, total: { kind: 'hours', hours: 1_000 } },
      evidence: ['initiative/training'],
      alternatives: [1, 2, 4],
    },
    {
      name: 'next to nothing, and no other goal is more important',
      business: aBusiness(
        ...firm(50),
        worked('2026-03-10', 1_000, { activity: 'sales' }),
        worked('2026-03-10', 40, { initiative: 'training' }),
      ),
      about: ['goal/expertise'],
      severity: 'serious',
    },
    {
      name: 'something was set aside for it, but not used',
      business: aBusiness(
        ...firm(30),
        worked('2026-03-10', 1_000, { activity: 'sales' }),
        pool('p', { kind: 'hours', capacityPerMonth: 200 }),
        allocation('a', {
          pool: 'p',
          initiative: 'training',
          amountPerMonth: 10,
          from: '2026-03',
          to: '2026-04',
        }),
      ),
      about: ['goal/expertise'],
      data: { planned: { kind: 'hours', hours: 20 } },
      alternatives: [1, 2, 3, 4],
    },
  ],
  clear: [
    {
      name: 'short of money too: goal-weight-without-money says both',
      business: aBusiness(
        ...firm(30),
        spending('2026-03-10', 100_000_00, { activity: 'sales' }),
        worked('2026-03-10', 1_000, { activity: 'sales' }),
      ),
    },
    {
      name: 'a fair part',
      business: aBusiness(
        ...firm(5),
        worked('2026-03-10', 1_000, { activity: 'sales' }),
        worked('2026-03-10', 50, { initiative: 'training' }),
      ),
    },
    {
      name: 'a goal that hardly matters',
      business: aBusiness(...firm(1), worked('2026-03-10', 1_000, { activity: 'sales' })),
    },
    {
      name: 'nothing supports it: goal-without-support says so',
      business: aBusiness(
        ...firm(30).filter((part) => part.kind !== 'record' || part.raw.id !== 'c2'),
        worked('2026-03-10', 1_000, { activity: 'sales' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'nothing recorded', business: aBusiness(...firm(30)), needs: ['need.hours'] },
    {
      name: 'no weights',
      business: aBusiness(...firm(30), goal('third'), worked('2026-03-10', 20, { activity: 'sales' })),
      needs: ['need.goal-weights'],
    },
  ],
});
