// Tests of the rule goal-without-support.
import {
  aBusiness,
  activity,
  contribution,
  goal,
  initiative,
  spending,
  worked,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutSupport } from './goal-without-support.ts';

const baking = [
  activity('baking'),
  contribution('c1', { activity: 'baking', goal: 'bread' }),
  spending('2026-03-10', 200_000_00, { activity: 'baking' }),
  worked('2026-03-10', 1000, { activity: 'baking' }),
];

testRule(goalWithoutSupport, {
  found: [
    {
      name: 'an important goal that nothing works towards, with what it would get',
      business: aBusiness(
        goal('bread', { weightPoints: 40 }),
        goal('expertise', { weightPoints: 60 }),
        ...baking,
      ),
      about: ['goal/expertise'],
      severity: 'serious',
      amountMinor: 120_000_00,
      hours: 600,
      answers: { 'contribution/to-expertise/activity': 'baking' },
    },
    {
      name: 'without activities, the initiative is asked',
      business: aBusiness(goal('garden'), initiative('digging')),
      about: ['goal/garden'],
      answers: { 'contribution/to-garden/initiative': 'digging' },
    },
    {
      name: 'a less important one is a warning',
      business: aBusiness(
        goal('bread', { weightPoints: 90 }),
        goal('garden', { weightPoints: 10 }),
        ...baking,
      ),
      about: ['goal/garden'],
      severity: 'warning',
      amountMinor: 20_000_00,
    },
    {
      name: 'without weights there is no amount',
      business: aBusiness(goal('bread'), goal('garden'), ...baking),
      about: ['goal/garden'],
      severity: 'warning',
      amountMinor: null,
      hours: null,
      data: { weighted: 'no' },
    },
    {
      name: 'an initiative that is done supports nothing any more',
      business: aBusiness(
        goal('garden'),
        initiative('digging', { status: 'done' }),
        contribution('c1', { initiative: 'digging', goal: 'garden' }),
      ),
      about: ['goal/garden'],
      evidence: ['initiative/digging'],
      alternatives: [1, 2],
    },
    {
      name: 'a contribution of weight zero, and one from a dropped goal, are none',
      business: aBusiness(
        goal('garden'),
        goal('old', { status: 'dropped' }),
        activity('digging'),
        contribution('c1', { activity: 'digging', goal: 'garden', weight: 0 }),
        contribution('c2', { supportingGoal: 'old', goal: 'garden' }),
      ),
      about: ['goal/garden'],
    },
  ],
  clear: [
    { name: 'an activity contributes', business: aBusiness(goal('bread'), ...baking) },
    {
      name: 'a goal that is supported by a goal that is supported by work',
      business: aBusiness(
        goal('bread'),
        goal('top'),
        ...baking,
        contribution('c2', { supportingGoal: 'bread', goal: 'top' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(), needs: ['need.goals'] },
    { name: 'no work at all is recorded', business: aBusiness(goal('bread')), needs: ['need.activities'] },
  ],
});
