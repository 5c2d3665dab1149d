// Tests of the rule emerging-pattern-unanswered.
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  activity,
  contribution,
  goal,
  type Part,
  patternAnswer,
  spending,
  worked,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { emergingPatternUnanswered } from './emerging-pattern-unanswered.ts';

const monthly = (payee: string, amount: number, months = 12): readonly Part[] =>
  Array.from({ length: months }, (_, at) =>
    spending(`${addMonths('2026-10', -at)}-10`, amount, { payee, account: 'Expenses:Advertising' }),
  );
const bread = [
  goal('bread'),
  activity('baking'),
  contribution('c1', { activity: 'baking', goal: 'bread' }),
  ...Array.from({ length: 12 }, (_, at) =>
    spending(`${addMonths('2026-10', -at)}-10`, 900_00, { activity: 'baking', payee: 'Mill' }),
  ),
];
const answered = (answer: 'adopt' | 'stop' | 'one-off', day: string): Part =>
  patternAnswer('neon', { labels: [{ label: 'neon signs' }], answer, day, activity: null });

testRule(emergingPatternUnanswered, {
  found: [
    {
      name: 'money that goes every month to what nobody planned',
      business: aBusiness(...bread, ...monthly('Neon Signs', 100_00)),
      about: ['pattern/money-neon-signs'],
      severity: 'warning',
      amountMinor: 1_200_00,
      data: { share: { kind: 'share', share: 0.1 }, present: 12, way: 'steady' },
      evidence: ['pattern/money-neon-signs', 'payee/Neon Signs'],
      alternatives: [],
      answers: { 'contribution/neon-signs-adopted/goal': 'bread' },
    },
    {
      name: 'hours, and work that is called alike',
      business: aBusiness(
        ...bread,
        activity('errands', { name: 'Errands', sharedOverhead: true }),
        ...Array.from({ length: 12 }, (_, at) =>
          worked(`${addMonths('2026-10', -at)}-10`, 8, { project: 'Errands' }),
        ),
        ...Array.from({ length: 12 }, (_, at) =>
          worked(`${addMonths('2026-10', -at)}-11`, 20, { activity: 'baking' }),
        ),
      ),
      about: ['pattern/hours-errands'],
      hours: 96,
      alternatives: [4],
    },
    {
      name: 'a one-off that came back in three months',
      business: aBusiness(...bread, ...monthly('Neon Signs', 100_00), answered('one-off', '2026-07-20')),
      about: ['pattern/money-neon-signs'],
    },
    {
      name: 'books that end two months ago, most of them not assigned',
      business: aBusiness(
        ...bread.slice(0, 3),
        spending('2026-03-10', 900_00, { activity: 'baking', payee: 'Mill' }),
        ...monthly('Neon Signs', 100_00).slice(2),
      ),
      about: ['pattern/money-neon-signs'],
      alternatives: [2, 3],
    },
  ],
  clear: [
    { name: 'all is tied to work', business: aBusiness(...bread) },
    { name: 'a trifle', business: aBusiness(...bread, ...monthly('Taxi', 20_00)) },
    {
      name: 'a single purchase',
      business: aBusiness(...bread, spending('2026-05-03', 2_000_00, { payee: 'Van' })),
    },
    {
      name: 'transfers, income and loans are no spending',
      business: aBusiness(
        ...bread,
        ...['transfer', 'income', 'loan-principal', 'drawings'].flatMap((nature) =>
          Array.from({ length: 12 }, (_, at) =>
            spending(`${addMonths('2026-10', -at)}-12`, 500_00, {
              payee: 'Own account',
              nature: nature as 'transfer',
            }),
          ),
        ),
      ),
    },
    {
      name: 'it was stopped',
      business: aBusiness(...bread, ...monthly('Neon Signs', 100_00), answered('stop', '2026-11-20')),
    },
    {
      name: 'a one-off that has not come back yet',
      business: aBusiness(...bread, ...monthly('Neon Signs', 100_00), answered('one-off', '2026-11-20')),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(...monthly('Neon', 1)), needs: ['need.goals'] },
    { name: 'nothing used', business: aBusiness(goal('bread')), needs: ['need.ledger'] },
    {
      name: 'books of four months',
      business: aBusiness(...bread.slice(0, 7), ...monthly('Neon Signs', 100_00, 4)),
      needs: ['need.months-for-patterns'],
    },
    {
      name: 'nothing is assigned yet',
      business: aBusiness(goal('bread'), ...monthly('Neon Signs', 100_00)),
      needs: ['need.assignments'],
    },
  ],
});
