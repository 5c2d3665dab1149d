// Tests of the rule long-term-goal-without-annual.
import { aBusiness, cause, contribution, goal } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { longTermGoalWithoutAnnual } from './long-term-goal-without-annual.ts';

const national = goal('national', { due: '2029-12-31' });
const warehouse = goal('warehouse', { due: '2027-06-30' });

testRule(longTermGoalWithoutAnnual, {
  found: [
    {
      name: 'nothing of this year leads to it',
      business: aBusiness(national, warehouse),
      about: ['goal/national'],
      severity: 'warning',
      answers: { 'contribution/to-national/supportingGoal': 'warehouse' },
    },
    {
      name: 'a milestone that is over, or comes later, is no step of this year',
      business: aBusiness(
        goal('national', {
          due: '2029-12-31',
          milestones: [
            { day: '2026-06-30', value: 1 },
            { day: '2028-06-30', value: 3 },
          ],
        }),
      ),
      about: ['goal/national'],
    },
    {
      name: 'a dropped goal leads nowhere, another long-term one is no step',
      business: aBusiness(
        national,
        goal('loved', { horizon: 'long-term' }),
        goal('old', { due: '2027-06-30', status: 'dropped' }),
        contribution('c1', { supportingGoal: 'old', goal: 'national' }),
        contribution('c2', { supportingGoal: 'loved', goal: 'national' }),
      ),
      about: ['goal/loved', 'goal/national'],
    },
  ],
  clear: [
    {
      name: 'a milestone in this year is a first step',
      business: aBusiness(
        goal('national', { due: '2029-12-31', milestones: [{ day: '2027-12-31', value: 3 }] }),
      ),
    },
    {
      name: 'an annual goal supports it',
      business: aBusiness(
        national,
        warehouse,
        contribution('c', { supportingGoal: 'warehouse', goal: 'national' }),
      ),
    },
    {
      name: 'an annual goal drives a goal that supports it',
      business: aBusiness(
        national,
        warehouse,
        goal('known', { due: '2028-06-30' }),
        cause('c', { driver: 'warehouse', result: 'known' }),
        contribution('s', { supportingGoal: 'known', goal: 'national' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no long-term goal', business: aBusiness(warehouse), needs: ['need.goal-horizons'] },
    {
      name: 'what supports it has no day',
      business: aBusiness(
        national,
        goal('undated'),
        contribution('c', { supportingGoal: 'undated', goal: 'national' }),
      ),
      needs: ['need.due-dates'],
    },
  ],
});
