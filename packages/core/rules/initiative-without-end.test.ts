// Tests of the rule initiative-without-end.
import { aBusiness, initiative } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeWithoutEnd } from './initiative-without-end.ts';

testRule(initiativeWithoutEnd, {
  found: [
    {
      name: 'it goes on and on',
      business: aBusiness(initiative('app', { start: '2026-01-01' })),
      about: ['initiative/app'],
      severity: 'advice',
      alternatives: [1],
      answers: { 'initiative/app/end': '2027-03-31' },
    },
  ],
  clear: [{ name: 'it ends', business: aBusiness(initiative('app', { end: '2027-03-31' })) }],
  cannotTell: [
    { name: 'no initiatives', business: aBusiness(), needs: ['need.initiatives'] },
    {
      name: 'only done ones',
      business: aBusiness(initiative('a', { status: 'done' })),
      needs: ['need.initiatives'],
    },
  ],
});
