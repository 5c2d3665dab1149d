// Tests of the rule money-far-from-priorities.
import { aBusiness, activity, contribution, goal, spending } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { moneyFarFromPriorities } from './money-far-from-priorities.ts';

/** Two goals, weights 60 and 40, and how many thousands each really got in every month of the window. */
const two = (bread: number, cake: number) =>
  aBusiness(
    goal('bread', { weightPoints: 60 }),
    goal('cake', { weightPoints: 40 }),
    activity('baking'),
    activity('decorating'),
    contribution('c1', { activity: 'baking', goal: 'bread' }),
    contribution('c2', { activity: 'decorating', goal: 'cake' }),
    ...months.flatMap((month) => [
      spending(`${month}-10`, bread * 1_000_00, { activity: 'baking' }),
      spending(`${month}-10`, cake * 1_000_00, { activity: 'decorating' }),
    ]),
  );
const months = [
  '2025-11',
  '2025-12',
  ...Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
];

testRule(moneyFarFromPriorities, {
  found: [
    {
      name: 'a fifth would have to move',
      business: two(4, 6),
      about: ['goal/bread'],
      severity: 'warning',
      amountMinor: 24_000_00,
      data: { goal: 'Bread', most: 'Cake', mostIs: 'goal', empty: 0 },
      evidence: ['goal/bread', 'goal/cake'],
      alternatives: [1, 2],
    },
    {
      name: 'a quarter and more is serious',
      business: two(3, 7),
      about: ['goal/bread'],
      severity: 'serious',
      amountMinor: 36_000_00,
    },
    {
      name: 'most went into no goal; months without entries are said',
      business: aBusiness(
        goal('bread', { weightPoints: 1 }),
        activity('baking'),
        contribution('c1', { activity: 'baking', goal: 'bread' }),
        spending('2026-03-10', 6_000_00, { activity: 'baking' }),
        spending('2026-03-10', 4_000_00, { payee: 'Taxi' }),
      ),
      about: ['goal/bread'],
      severity: 'serious',
      amountMinor: 4_000_00,
      data: { mostIs: 'none', empty: 11 },
      alternatives: [1, 2, 3],
    },
    {
      name: 'a stricter limit can be set',
      business: two(5, 5),
      settings: { farShare: 0.05 },
      about: ['goal/bread'],
      severity: 'warning',
    },
  ],
  clear: [
    { name: 'as the weights say', business: two(6, 4) },
    { name: 'a tenth away is near enough', business: two(5, 5) },
  ],
  cannotTell: [
    { name: 'no goals and no books', business: aBusiness(), needs: ['need.goals', 'need.ledger'] },
    {
      name: 'no weights',
      business: two(1, 1).with(goal('third')),
      needs: ['need.goal-weights'],
    },
  ],
});
