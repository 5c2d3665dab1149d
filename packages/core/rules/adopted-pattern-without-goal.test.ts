// Tests of the rule adopted-pattern-without-goal.

import { addMonths } from '../model/period.ts';
import { aBusiness, activity, contribution, goal, patternAnswer, spending } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { adoptedPatternWithoutGoal } from './adopted-pattern-without-goal.ts';

const adopt = (its: string | null) =>
  patternAnswer('neon', { labels: [{ label: 'Neon' }], answer: 'adopt', day: '2026-06-15', activity: its });

testRule(adoptedPatternWithoutGoal, {
  found: [
    {
      name: 'an activity that serves no goal',
      business: aBusiness(
        goal('bread'),
        activity('signs'),
        adopt('signs'),
        spending('2026-03-10', 100_00, { activity: 'signs' }),
      ),
      about: ['pattern-answer/neon'],
      severity: 'advice',
      amountMinor: 100_00,
      data: { is: 'nogoal', used: 'yes' },
      answers: { 'contribution/from-signs/goal': 'bread' },
    },
    {
      name: 'no activity at all',
      business: aBusiness(goal('bread'), activity('signs', { sharedOverhead: true }), adopt(null)),
      about: ['pattern-answer/neon'],
      data: { is: 'nowork' },
      answers: { 'pattern-answer/neon/activity': 'signs' },
    },
    {
      name: 'its goal was dropped',
      business: aBusiness(
        goal('bread'),
        goal('old', { status: 'dropped' }),
        activity('signs'),
        contribution('c', { activity: 'signs', goal: 'old' }),
        adopt('signs'),
      ),
      about: ['pattern-answer/neon'],
      alternatives: [1],
    },
  ],
  clear: [
    {
      name: 'nothing emerged',
      business: aBusiness(goal('bread'), spending('2026-03-10', 9_00, { payee: 'Taxi' })),
    },
    {
      name: 'it serves a goal',
      business: aBusiness(
        goal('bread'),
        activity('signs'),
        contribution('c', { activity: 'signs', goal: 'bread' }),
        adopt('signs'),
      ),
    },
    {
      name: 'it keeps the house running',
      business: aBusiness(goal('bread'), activity('signs', { sharedOverhead: true }), adopt('signs')),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(adopt(null)), needs: ['need.goals'] },
    { name: 'nothing recorded, nothing adopted', business: aBusiness(goal('bread')), needs: ['need.ledger'] },
    {
      name: 'a pattern waits for its answer',
      business: aBusiness(
        goal('bread'),
        ...Array.from({ length: 12 }, (_, at) =>
          spending(`${addMonths('2026-10', -at)}-10`, 10_00, { payee: 'Neon' }),
        ),
      ),
      needs: ['need.pattern-answers'],
    },
  ],
});
