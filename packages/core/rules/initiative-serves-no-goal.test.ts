// Tests of the rule initiative-serves-no-goal.
import { aBusiness, activity, contribution, goal, initiative, spending } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeServesNoGoal } from './initiative-serves-no-goal.ts';

testRule(initiativeServesNoGoal, {
  found: [
    {
      name: 'with what it took',
      business: aBusiness(
        goal('bread'),
        initiative('app', { costMinor: 40_000_00 }),
        spending('2026-03-10', 12_000_00, { initiative: 'app' }),
      ),
      about: ['initiative/app'],
      severity: 'warning',
      amountMinor: 12_000_00,
      data: { used: 'money' },
      answers: { 'contribution/from-app/goal': 'bread' },
    },
    {
      name: 'with what is planned, before anything is spent',
      business: aBusiness(goal('bread'), initiative('app', { status: 'planned', costMinor: 40_000_00 })),
      about: ['initiative/app'],
      severity: 'advice',
      amountMinor: 40_000_00,
      data: { used: 'planned' },
    },
  ],
  clear: [
    {
      name: 'it serves a goal; what is done or stopped no longer matters',
      business: aBusiness(
        goal('bread'),
        activity('catering'),
        initiative('oven'),
        contribution('c', { initiative: 'oven', goal: 'bread' }),
        initiative('old', { status: 'done' }),
        initiative('bad', { status: 'stopped' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(initiative('app')), needs: ['need.goals'] },
    { name: 'no initiatives', business: aBusiness(goal('bread')), needs: ['need.initiatives'] },
  ],
});
