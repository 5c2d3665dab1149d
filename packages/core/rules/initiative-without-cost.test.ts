// Tests of the rule initiative-without-cost.
import { aBusiness, allocation, initiative, pool } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { initiativeWithoutCost } from './initiative-without-cost.ts';

const months = { from: '2026-12', to: '2027-02' };

testRule(initiativeWithoutCost, {
  found: [
    {
      name: 'nobody has said',
      business: aBusiness(initiative('app')),
      about: ['initiative/app'],
      severity: 'advice',
      alternatives: [1],
      changes: [],
      answers: { 'initiative/app/costMinor': 0 },
    },
    {
      name: 'money set aside for it is its cost',
      business: aBusiness(
        initiative('app'),
        pool('budget', { kind: 'money', capacityPerMonth: 10_000_00 }),
        pool('hands', { kind: 'hours', capacityPerMonth: 160 }),
        allocation('a', { pool: 'budget', initiative: 'app', amountPerMonth: 2_000_00, ...months }),
        allocation('b', { pool: 'hands', initiative: 'app', amountPerMonth: 20, ...months }),
      ),
      about: ['initiative/app'],
      evidence: ['initiative/app'],
      changes: [{ kind: 'update', noun: 'initiative', id: 'app', set: { costMinor: 6_000_00 } }],
    },
  ],
  clear: [{ name: 'a cost of zero is known', business: aBusiness(initiative('app', { costMinor: 0 })) }],
  cannotTell: [{ name: 'no initiatives', business: aBusiness(), needs: ['need.initiatives'] }],
});
