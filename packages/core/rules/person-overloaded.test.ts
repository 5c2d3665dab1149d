// Tests of the rule person-overloaded.
import { aBusiness, absence, activity, allocation, person, pool, worked } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { personOverloaded } from './person-overloaded.ts';

const winter = { from: '2026-12', to: '2027-01' };
const mara = [
  person('mara', { hoursPerWeek: 30 }),
  activity('baking'),
  pool('bakers', { capacityPerMonth: 400 }),
];
const planned = (amountPerMonth: number) =>
  allocation('a1', { pool: 'bakers', activity: 'baking', person: 'mara', amountPerMonth, ...winter });

testRule(personOverloaded, {
  found: [
    {
      name: 'more is planned than agreed (30 hours a week are 130 a month)',
      business: aBusiness(...mara, planned(156)),
      about: ['person/mara'],
      severity: 'warning',
      hours: 52,
      data: {
        kind: 'planned',
        agreed: { kind: 'hours', hours: 130 },
        month: { kind: 'month', month: '2026-12' },
      },
      evidence: ['allocation/a1'],
      changes: [{ kind: 'update', noun: 'allocation', id: 'a1', set: { amountPerMonth: 130 } }],
    },
    {
      name: 'the plan fits but for a fortnight away: that month alone is cut',
      business: aBusiness(
        ...mara,
        allocation('a1', {
          pool: 'bakers',
          activity: 'baking',
          person: 'mara',
          amountPerMonth: 120,
          from: '2026-12',
          to: '2027-03',
        }),
        absence('off', { person: 'mara', from: '2027-02-15', to: '2027-02-26' }),
      ),
      about: ['person/mara'],
      severity: 'advice',
      hours: 55,
      data: { kind: 'away', agreed: { kind: 'hours', hours: 65 } },
      changes: [
        { kind: 'update', noun: 'allocation', id: 'a1', set: { to: '2027-01' } },
        {
          kind: 'create',
          noun: 'allocation',
          id: '2027-02-a1',
          set: {
            pool: 'bakers',
            activity: 'baking',
            initiative: null,
            person: 'mara',
            amountPerMonth: 65,
            from: '2027-02',
            to: '2027-02',
          },
        },
        {
          kind: 'create',
          noun: 'allocation',
          id: '2027-03-a1',
          set: {
            pool: 'bakers',
            activity: 'baking',
            initiative: null,
            person: 'mara',
            amountPerMonth: 120,
            from: '2027-03',
            to: '2027-03',
          },
        },
      ],
    },
    {
      name: 'less is planned, but more is really worked',
      business: aBusiness(
        ...mara,
        planned(120),
        worked('2026-09-30', 160, { person: 'mara', activity: 'baking' }),
        worked('2026-10-31', 160, { person: 'mara', activity: 'baking' }),
      ),
      about: ['person/mara'],
      data: { kind: 'worked', worked: { kind: 'hours', hours: 160 } },
      evidence: ['person/mara'],
      hours: null,
      answers: { 'person/mara/hoursPerWeek': 38 },
    },
  ],
  clear: [
    { name: 'all that was agreed', business: aBusiness(...mara, planned(130)) },
    { name: 'a tenth more is tolerated', business: aBusiness(...mara, planned(143)) },
  ],
  cannotTell: [
    { name: 'no people', business: aBusiness(), needs: ['need.people'] },
    {
      name: 'not known how much is agreed',
      business: aBusiness(...mara, planned(130), person('jon')),
      needs: ['need.person-hours'],
    },
    { name: 'not known who does the work', business: aBusiness(...mara), needs: ['need.person-allocations'] },
  ],
});
