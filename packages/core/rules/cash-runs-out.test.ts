// Tests of the rule cash-runs-out.
import {
  aBusiness,
  activity,
  allocation,
  initiative,
  pool,
  profile,
  spending,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { cashRunsOut } from './cash-runs-out.ts';

const books = (months: number) =>
  Array.from({ length: months }, (_, index) => `2026-${String(10 - index).padStart(2, '0')}-15`).flatMap(
    (day) => [
      spending(day, -3_000_00, { nature: 'income' }),
      spending(day, 2_500_00, { activity: 'baking' }),
    ],
  );
const counted = profile({ cashMinor: 1_000_00, cashOn: '2026-10-31' });
const base = aBusiness(activity('baking'), pool('budget', { kind: 'money' }), ...books(6));
const planned = (amountPerMonth: number) =>
  allocation('plan', { pool: 'budget', activity: 'baking', amountPerMonth, from: '2026-11', to: '2027-10' });

testRule(cashRunsOut, {
  found: [
    {
      name: 'more is planned than comes in',
      business: base.with(counted, planned(3_600_00)),
      about: [''],
      severity: 'serious',
      amountMinor: 6_200_00,
      data: {
        first: { kind: 'month', month: '2026-12' },
        month: { kind: 'month', month: '2027-10' },
        months: 11,
        costly: 'no',
        asBefore: 'no',
      },
      alternatives: [1, 2],
    },
    {
      name: 'an initiative that cannot be paid',
      business: base.with(
        counted,
        initiative('oven', {
          costMinor: 9_000_00,
          start: '2027-01-01',
          end: '2027-03-31',
          status: 'planned',
        }),
      ),
      about: [''],
      amountMinor: 5_500_00,
      data: { first: { kind: 'month', month: '2027-01' }, initiative: 'Oven', costly: 'yes' },
      answers: { 'initiative/oven/status': 'stopped' },
    },
  ],
  clear: [
    { name: 'more comes in than goes out', business: base.with(counted) },
    { name: 'the plan is what comes in', business: base.with(counted, planned(3_000_00)) },
  ],
  cannotTell: [
    { name: 'nobody knows what is there', business: base, needs: ['need.cash'] },
    { name: 'no books', business: aBusiness(counted), needs: ['need.ledger'] },
    {
      name: 'books too short',
      business: aBusiness(counted, activity('baking'), ...books(5)),
      needs: ['need.cash-months'],
    },
  ],
});
