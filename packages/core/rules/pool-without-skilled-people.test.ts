// Tests of the rule pool-without-skilled-people.
import {
  aBusiness,
  absence,
  activity,
  allocation,
  demand,
  initiative,
  person,
  pool,
  skill,
} from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { poolWithoutSkilledPeople } from './pool-without-skilled-people.ts';

const winter = { from: '2026-12', to: '2027-01' };
const bakers = pool('bakers', { capacityPerMonth: 400 });
const shop = pool('shop', { capacityPerMonth: 400 });
const tom = person('tom', { hoursPerWeek: 30 });
const mara = person('mara', { hoursPerWeek: 30 });
const baking = (amountPerMonth: number, fields = {}) =>
  allocation('a1', { pool: 'bakers', activity: 'baking', amountPerMonth, ...winter, ...fields });
const tomBakes = skill('s1', { person: 'tom', pool: 'bakers', level: 'expert' });
const maraLearns = skill('s2', { person: 'mara', pool: 'bakers', level: 'learning' });

testRule(poolWithoutSkilledPeople, {
  found: [
    {
      name: 'only one of them can do it, and he has 130 hours',
      business: aBusiness(activity('baking'), bakers, tom, mara, tomBakes, maraLearns, baking(200)),
      about: ['pool/bakers'],
      severity: 'warning',
      hours: 140,
      data: {
        skilled: { kind: 'hours', hours: 130 },
        missing: { kind: 'hours', hours: 70 },
        months: 2,
        able: 1,
        learner: 'Mara',
      },
      evidence: ['skill/s1', 'skill/s2'],
      answers: { 'pool/bakers/capacityPerMonth': 500 },
      staysBecause: 'more capacity on paper is not yet a person who can: the new one has to be named',
    },
    {
      name: 'what initiatives ask for counts, what the skilled give elsewhere does not: train whoever learns',
      business: aBusiness(
        activity('baking'),
        initiative('stollen', { start: '2026-12-01', end: '2027-01-31', status: 'planned' }),
        bakers,
        shop,
        tom,
        mara,
        tomBakes,
        maraLearns,
        baking(60),
        allocation('a2', { pool: 'shop', activity: 'baking', person: 'tom', amountPerMonth: 50, ...winter }),
        demand('d1', { initiative: 'stollen', pool: 'bakers', amountPerMonth: 30 }),
        skill('s3', { person: 'tom', pool: 'shop' }),
      ),
      about: ['pool/bakers'],
      hours: 20,
      data: { wanted: { kind: 'hours', hours: 90 }, skilled: { kind: 'hours', hours: 80 } },
      answers: {
        'step/training-mara-bakers/name': 'A fortnight at the trough',
        'step/training-mara-bakers/end': '2027-01-15',
      },
      staysBecause: 'a course is only planned; once it is done, Mara is recorded as able',
    },
    {
      name: 'a holiday of the only one who can',
      business: aBusiness(
        activity('baking'),
        bakers,
        tom,
        tomBakes,
        baking(100),
        absence('off', { person: 'tom', from: '2027-01-01', to: '2027-01-31' }),
      ),
      about: ['pool/bakers'],
      hours: 100,
      data: { month: { kind: 'month', month: '2027-01' }, months: 1, known: 'no' },
      answers: { 'pool/bakers/capacityPerMonth': 1 },
      staysBecause: 'a smaller pool is not yet a smaller plan',
    },
  ],
  clear: [
    {
      name: 'those who can have enough hours; nobody asks for the other pool',
      business: aBusiness(activity('baking'), bakers, shop, tom, tomBakes, baking(130)),
    },
  ],
  cannotTell: [
    { name: 'no skills', business: aBusiness(activity('baking'), bakers, baking(9)), needs: ['need.skills'] },
    {
      name: 'nobody said who can do this one',
      business: aBusiness(
        activity('baking'),
        bakers,
        shop,
        tom,
        skill('s1', { person: 'tom', pool: 'shop' }),
        baking(9),
      ),
      needs: ['need.pool-skills'],
    },
    {
      name: 'the hours of the only one who can are unknown',
      business: aBusiness(activity('baking'), bakers, person('tom'), tomBakes, baking(9)),
      needs: ['need.person-hours'],
    },
  ],
});
