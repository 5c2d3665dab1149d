// Tests of the rule duplicate-efforts.
import { expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import {
  aBusiness,
  activity,
  businessFunction,
  contribution,
  goal,
  initiative,
  type Part,
  person,
  spending,
} from '../testing/a-business.ts';
import { TODAY, testRule } from '../testing/test-rule.ts';
import { duplicateEfforts } from './duplicate-efforts.ts';

const base = aBusiness(
  goal('regulars'),
  goal('town'),
  person('mara'),
  person('jon'),
  businessFunction('shop'),
  businessFunction('marketing'),
);
const to = (noun: string, id: string, target = 'regulars'): Part =>
  contribution(`${id}-${target}`, { [noun]: id, goal: target });
const card = (id: string, name: string, fields: object = {}) => [
  activity(id, { name, ...fields }),
  to('activity', id),
];

testRule(duplicateEfforts, {
  found: [
    {
      name: 'two functions do the same for the same goal, under other words for it',
      business: base.with(
        ...card('a', 'Loyalty cards for regulars', { function: 'shop' }),
        ...card('b', 'Loyalty card (regular guests)', { function: 'marketing' }),
        spending('2026-03-10', 900_00, { activity: 'a' }),
        spending('2026-03-10', 300_00, { activity: 'b' }),
      ),
      about: ['activity/a+activity/b+goal/regulars'],
      severity: 'warning',
      amountMinor: 300_00,
      data: { apart: 'yes' },
      evidence: ['activity/a', 'activity/b'],
      alternatives: [1],
      answers: { 'activity/b/name': 'Birthday letters' },
    },
    {
      name: 'an activity and an initiative of one owner: a question; stopping the initiative answers it',
      business: base.with(
        ...card('a', 'Online shop', { owner: 'mara', description: 'Takes and sends orders from everywhere' }),
        initiative('b', { name: 'Online shop', owner: 'mara' }),
        to('initiative', 'b'),
      ),
      about: ['activity/a+initiative/b+goal/regulars'],
      severity: 'advice',
      alternatives: [1, 2],
      answers: { 'initiative/b/status': 'stopped' },
    },
    {
      name: 'the same pair for two goals is one finding',
      business: base.with(
        ...card('a', 'Market stand on Saturdays'),
        ...card('b', 'Saturday market stand'),
        to('activity', 'a', 'town'),
        to('activity', 'b', 'town'),
      ),
      about: ['activity/a+activity/b+goal/regulars+goal/town'],
    },
  ],
  clear: [
    {
      name: 'one word in common',
      business: base.with(...card('a', 'Bake bread'), ...card('b', 'Sell bread')),
    },
    {
      name: 'the same customers, other work',
      business: base.with(
        ...card('a', 'Projects for retail clients', { function: 'shop' }),
        ...card('b', 'Marketing to retail clients', { function: 'marketing' }),
      ),
    },
    {
      name: 'the same words for different goals',
      business: base.with(
        ...card('a', 'Loyalty cards'),
        activity('b', { name: 'Loyalty cards' }),
        to('activity', 'b', 'town'),
      ),
    },
    {
      name: 'one of the two is done',
      business: base.with(
        ...card('a', 'Online shop'),
        initiative('b', { name: 'Online shop', status: 'done' }),
        to('initiative', 'b'),
      ),
    },
  ],
  cannotTell: [
    { name: 'no goals', business: aBusiness(activity('a')), needs: ['need.goals'] },
    { name: 'no work', business: base, needs: ['need.activities'] },
  ],
});

it('compares 3,000 pieces of work for one goal without comparing each with each', () => {
  const works = Array.from({ length: 3000 }, (_, index) => card(`w${index}`, `Work number ${index}`)).flat();
  const business = base.with(...works).build();
  const started = process.hrtime.bigint();
  assess(business, TODAY);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5000);
});
