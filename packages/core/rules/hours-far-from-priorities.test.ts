// Tests of the rule hours-far-from-priorities.
import { aBusiness, activity, contribution, goal, worked } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { hoursFarFromPriorities } from './hours-far-from-priorities.ts';

const two = (bread: number, cake: number) =>
  aBusiness(
    goal('bread', { weightPoints: 60 }),
    goal('cake', { weightPoints: 40 }),
    activity('baking'),
    activity('decorating'),
    contribution('c1', { activity: 'baking', goal: 'bread' }),
    contribution('c2', { activity: 'decorating', goal: 'cake' }),
    worked('2026-03-10', bread, { activity: 'baking' }),
    worked('2026-04-10', cake, { activity: 'decorating' }),
  );

testRule(hoursFarFromPriorities, {
  found: [
    {
      name: 'two fifths of the hours would have to move',
      business: two(20, 80),
      about: ['goal/bread'],
      severity: 'serious',
      amountMinor: null,
      hours: 40,
      data: { empty: 10 },
      alternatives: [1, 2, 3],
      answers: { 'goal/bread/weightPoints': 10 },
    },
  ],
  clear: [{ name: 'as the weights say', business: two(60, 40) }],
  cannotTell: [
    {
      name: 'no hours recorded',
      business: aBusiness(goal('bread', { weightPoints: 1 })),
      needs: ['need.hours'],
    },
  ],
});
