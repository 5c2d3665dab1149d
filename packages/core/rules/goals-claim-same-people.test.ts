// Tests of the rule goals-claim-same-people.
import {
  aBusiness,
  activity,
  allocation,
  contribution,
  goal,
  initiative,
  person,
  pool,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { goalsClaimSamePeople } from './goals-claim-same-people.ts';

const winter = { from: '2026-12', to: '2027-01' };
/** 30 hours a week are 130 a month. */
const base = aBusiness(
  person('mara', { hoursPerWeek: 30 }),
  pool('bakers', { capacityPerMonth: 400 }),
  goal('bread', { weightPoints: 60 }),
  goal('shop', { weightPoints: 40 }),
  activity('baking'),
  initiative('launch'),
  contribution('baking-bread', { activity: 'baking', goal: 'bread' }),
  contribution('launch-shop', { initiative: 'launch', goal: 'shop' }),
);
const plan = (id: string, work: object, amountPerMonth: number, fields: object = {}) =>
  allocation(id, { pool: 'bakers', ...work, amountPerMonth, ...winter, ...fields });
const ofMara = { person: 'mara' };

testRule(goalsClaimSamePeople, {
  found: [
    {
      name: 'one person is to serve two goals with more hours than agreed: the lighter goal is asked to wait',
      business: base.with(
        plan('a', { activity: 'baking' }, 100, ofMara),
        plan('b', { initiative: 'launch' }, 60, ofMara),
      ),
      about: ['person/mara+goal/bread+goal/shop'],
      severity: 'warning',
      hours: 30,
      data: {
        first: 'Bread',
        firstHours: { kind: 'hours', hours: 100 },
        secondHours: { kind: 'hours', hours: 60 },
        over: { kind: 'hours', hours: 30 },
        waits: 'Shop',
        more: 0,
      },
      evidence: ['goal/bread', 'goal/shop'],
      answers: { 'allocation/b/amountPerMonth': 30 },
    },
    {
      name: 'a pool of hours that belongs to nobody alone',
      business: base.with(
        plan('a', { activity: 'baking' }, 300),
        plan('b', { initiative: 'launch' }, 150, ofMara),
      ),
      about: ['person/mara+goal/shop', 'pool/bakers+goal/bread+goal/shop'].slice(1),
      hours: 50,
    },
    {
      name: 'work for two goals claims for both, in proportion',
      business: base.with(
        contribution('baking-shop', { activity: 'baking', goal: 'shop', weight: 3 }),
        plan('a', { activity: 'baking' }, 160, ofMara),
      ),
      about: ['person/mara+goal/shop+goal/bread'],
      data: { firstHours: { kind: 'hours', hours: 120 }, secondHours: { kind: 'hours', hours: 40 } },
    },
  ],
  clear: [
    {
      name: 'too much, but all of it for one goal: another rule says so',
      business: base.with(plan('a', { activity: 'baking' }, 200, ofMara)),
    },
    {
      name: 'two goals within what was agreed and tolerated',
      business: base.with(
        plan('a', { activity: 'baking' }, 100, ofMara),
        plan('b', { initiative: 'launch' }, 43, ofMara),
      ),
    },
    {
      name: 'two goals in different months',
      business: base.with(
        plan('a', { activity: 'baking' }, 100, { ...ofMara, to: '2026-12' }),
        plan('b', { initiative: 'launch' }, 100, { ...ofMara, from: '2027-01' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no people', business: aBusiness(), needs: ['need.people'] },
    {
      name: 'nobody said who does the work',
      business: aBusiness(person('mara', { hoursPerWeek: 30 })),
      needs: ['need.person-allocations'],
    },
  ],
});
