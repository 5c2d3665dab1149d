// Tests of the rule spending-serves-no-goal.
import { aBusiness, activity, contribution, goal, initiative, spending } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { spendingServesNoGoal } from './spending-serves-no-goal.ts';

const bread = [
  goal('bread'),
  activity('baking'),
  contribution('c1', { activity: 'baking', goal: 'bread' }),
  spending('2026-03-10', 90_000_00, { activity: 'baking', payee: 'Mill' }),
];
const staysBecause = 'the books are assigned anew when the rule is stored, not in the totals at hand';

testRule(spendingServesNoGoal, {
  found: [
    {
      name: 'money tied to no work, with who got most',
      business: aBusiness(
        ...bread,
        spending('2026-03-10', 4_000_00, { payee: 'Neon Signs Ltd' }),
        spending('2026-04-10', 5_000_00, { payee: 'Neon Signs Ltd' }),
        spending('2026-04-10', 1_000_00, { payee: 'Taxi' }),
        spending('2026-04-10', 99_000_00, { payee: 'Own account', nature: 'transfer' }),
        spending('2025-10-31', 99_000_00, { payee: 'Neon Signs Ltd' }),
      ),
      about: [''],
      severity: 'warning',
      amountMinor: 10_000_00,
      data: { share: { kind: 'share', share: 0.1 }, payee: 'Neon Signs Ltd' },
      evidence: ['payee/Neon Signs Ltd', 'payee/Taxi'],
      alternatives: [1, 2],
      answers: { 'assignment-rule/neon-signs-ltd/activity': 'baking' },
      staysBecause,
    },
    {
      name: 'money of ended work that served no goal',
      business: aBusiness(
        ...bread,
        initiative('fair', { status: 'done' }),
        spending('2026-03-10', 10_000_00, { initiative: 'fair' }),
      ),
      about: [''],
      amountMinor: 10_000_00,
      evidence: ['initiative/fair'],
      data: { named: 'no' },
    },
    {
      name: 'the part that goes to a dropped goal',
      business: aBusiness(
        ...bread,
        goal('cake', { status: 'dropped' }),
        contribution('c2', { activity: 'baking', goal: 'cake' }),
      ),
      about: [''],
      amountMinor: 45_000_00,
      evidence: ['activity/baking'],
    },
  ],
  clear: [
    {
      name: 'rent keeps the house, income and transfers are no spending',
      business: aBusiness(
        ...bread,
        activity('rent', { sharedOverhead: true }),
        spending('2026-03-10', 50_000_00, { activity: 'rent' }),
        spending('2026-03-10', -200_000_00, { nature: 'income', payee: 'Guests' }),
        spending('2026-03-10', 30_000_00, { nature: 'transfer', payee: 'Own account' }),
      ),
    },
    { name: 'a trifle', business: aBusiness(...bread, spending('2026-03-10', 1_000_00, { payee: 'Taxi' })) },
    {
      name: 'an activity that serves no goal has a finding of its own',
      business: aBusiness(
        ...bread,
        activity('catering'),
        spending('2026-03-10', 50_000_00, { activity: 'catering' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(spending('2026-03-10', 1_00)), needs: ['need.goals'] },
    { name: 'no spending', business: aBusiness(goal('bread')), needs: ['need.ledger'] },
    {
      name: 'books of which nothing is assigned yet',
      business: aBusiness(goal('bread'), spending('2026-03-10', 1_000_00, { payee: 'Mill' })),
      needs: ['need.assignments'],
    },
  ],
});
