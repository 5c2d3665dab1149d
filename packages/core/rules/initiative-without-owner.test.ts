// Tests of the rule initiative-without-owner.
import { aBusiness, businessFunction, initiative, person } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeWithoutOwner } from './initiative-without-owner.ts';

testRule(initiativeWithoutOwner, {
  found: [
    {
      name: 'nobody answers',
      business: aBusiness(initiative('app'), person('mara')),
      about: ['initiative/app'],
      severity: 'warning',
      answers: { 'initiative/app/owner': 'mara' },
    },
    {
      name: 'the head of the function is offered',
      business: aBusiness(
        initiative('app', { function: 'shop' }),
        person('mara'),
        businessFunction('shop', { head: 'mara' }),
      ),
      about: ['initiative/app'],
      evidence: ['person/mara'],
      data: { person: 'Mara', known: 'yes' },
      changes: [{ kind: 'update', noun: 'initiative', id: 'app', set: { owner: 'mara' } }],
    },
  ],
  clear: [
    {
      name: 'somebody answers; what is done needs nobody',
      business: aBusiness(
        initiative('app', { owner: 'mara' }),
        initiative('old', { status: 'done' }),
        person('mara'),
      ),
    },
  ],
  cannotTell: [{ name: 'no initiatives', business: aBusiness(), needs: ['need.initiatives'] }],
});
