// Tests of the rule goal-without-owner.
import { aBusiness, activity, contribution, goal, initiative, person } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalWithoutOwner } from './goal-without-owner.ts';

const team = [person('mara'), person('jon')];

testRule(goalWithoutOwner, {
  found: [
    {
      name: 'nobody answers',
      business: aBusiness(goal('most-loved'), ...team),
      about: ['goal/most-loved'],
      severity: 'warning',
      data: { known: 'no' },
      answers: { 'goal/most-loved/owner': 'mara' },
    },
    {
      name: 'one person leads all the work for it',
      business: aBusiness(
        goal('most-loved'),
        ...team,
        activity('baking', { owner: 'mara' }),
        initiative('garden', { owner: 'mara' }),
        contribution('c1', { activity: 'baking', goal: 'most-loved' }),
        contribution('c2', { initiative: 'garden', goal: 'most-loved' }),
      ),
      about: ['goal/most-loved'],
      evidence: ['person/mara'],
      data: { person: 'Mara', known: 'yes' },
      changes: [{ kind: 'update', noun: 'goal', id: 'most-loved', set: { owner: 'mara' } }],
    },
    {
      name: 'two people share the work: a person must choose',
      business: aBusiness(
        goal('most-loved'),
        goal('seats', { owner: 'jon' }),
        ...team,
        activity('baking', { owner: 'mara' }),
        contribution('c1', { activity: 'baking', goal: 'most-loved' }),
        contribution('c2', { supportingGoal: 'seats', goal: 'most-loved' }),
      ),
      about: ['goal/most-loved'],
      data: { known: 'no' },
    },
  ],
  clear: [{ name: 'somebody answers', business: aBusiness(goal('a', { owner: 'mara' }), ...team) }],
  cannotTell: [{ name: 'no goals', business: aBusiness(), needs: ['need.goals'] }],
});
