// Tests of the rule effort-scattered.
import {
  aBusiness,
  activity,
  contribution,
  goal,
  type Part,
  spending,
  worked,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { effortScattered } from './effort-scattered.ts';

const goals = (...weights: readonly number[]): readonly Part[] =>
  weights.flatMap((weightPoints, at) => [
    goal(`g${at}`, { weightPoints }),
    activity(`a${at}`),
    contribution(`c${at}`, { activity: `a${at}`, goal: `g${at}` }),
  ]);
const spent = (...amounts: readonly number[]): readonly Part[] =>
  amounts.map((amount, at) => spending('2026-03-10', amount * 100_00, { activity: `a${at}` }));

testRule(effortScattered, {
  found: [
    {
      name: 'two goals meant, four got the money',
      business: aBusiness(...goals(50, 48, 1, 1), ...spent(25, 25, 25, 25)),
      about: ['goal/g2'],
      severity: 'advice',
      amountMinor: 48_00_00,
      evidence: ['goal/g2', 'goal/g3'],
      data: { resource: 'money', effective: { kind: 'number', value: expectFour(), unit: null } },
      alternatives: [1, 2],
      answers: { 'goal/g2/weightPoints': 60 },
      staysBecause: 'two goals need more weight, and each is asked for by itself',
    },
    {
      name: 'the hours more than the money',
      business: aBusiness(
        ...goals(50, 48, 1, 1),
        ...spent(50, 48, 1, 1),
        ...[0, 1, 2, 3].map((at) => worked('2026-03-10', 10, { activity: `a${at}` })),
      ),
      about: ['goal/g2'],
      data: { resource: 'hours' },
    },
  ],
  clear: [
    { name: 'as meant', business: aBusiness(...goals(50, 48, 1, 1), ...spent(50, 48, 1, 1)) },
    {
      name: 'less scattered than meant',
      business: aBusiness(...goals(25, 25, 25, 25), ...spent(97, 1, 1, 1)),
    },
    {
      name: 'a little more than meant',
      business: aBusiness(...goals(40, 30, 20, 10), ...spent(25, 25, 25, 25)),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    {
      name: 'no importance',
      business: aBusiness(
        goal('bread'),
        activity('baking'),
        contribution('c', { activity: 'baking', goal: 'bread' }),
        spending('2026-03-10', 1_00, { activity: 'baking' }),
      ),
      needs: ['need.hours'],
    },
    {
      name: 'no money and no hours',
      business: aBusiness(...goals(1, 1)),
      needs: ['need.ledger', 'need.hours'],
    },
  ],
});

/** exp(ln 4) to the last bit. */
function expectFour(): number {
  return Math.exp(-4 * 0.25 * Math.log(0.25));
}
