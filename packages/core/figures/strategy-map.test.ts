// Tests of the strategy map.
import { expect, it } from 'vitest';
import { aBusiness, cause, contribution, goal, perspective } from '../testing/a-business.ts';
import { strategyMap } from './strategy-map.ts';

const lanes = [
  perspective('learning'),
  perspective('process'),
  perspective('customer'),
  perspective('financial'),
];
const business = aBusiness(
  ...lanes,
  goal('skill', { perspective: 'learning' }),
  goal('speed', { perspective: 'process' }),
  goal('service', { perspective: 'process' }),
  goal('profit', { perspective: 'financial' }),
  goal('loose'),
  goal('old', { perspective: 'customer', status: 'dropped' }),
  goal('done', { perspective: 'customer', status: 'reached' }),
  cause('skill-speed', { driver: 'skill', result: 'speed', lagMonths: 3, rationale: 'fewer mistakes' }),
  cause('profit-skill', { driver: 'profit', result: 'skill', isFeedback: true, lagMonths: 12 }),
  cause('speed-service', { driver: 'speed', result: 'service', sign: 'lowers' }),
  cause('old-profit', { driver: 'old', result: 'profit' }),
  cause('loose-profit', { driver: 'loose', result: 'profit' }),
  contribution('service-profit', { supportingGoal: 'service', goal: 'profit', rationale: 'they come back' }),
  contribution('nothing', { supportingGoal: 'skill', goal: 'profit', weight: 0 }),
).build();

it('has its lanes from the top, with the active goals of each, and those that stand in none', () => {
  const { lanes: found, outside } = strategyMap(business);
  expect(found.map(({ perspective: { id }, goals }) => [id, goals.map((one) => one.id)])).toEqual([
    ['financial', ['profit']],
    ['customer', []],
    ['process', ['service', 'speed']],
    ['learning', ['skill']],
  ]);
  expect(outside.map(({ id }) => id)).toEqual(['loose']);
});

it('has an arrow for each cause and each support between goals in lanes', () => {
  const { arrows } = strategyMap(business);
  expect(arrows.map(({ kind, from, to, way }) => [kind, from, to, way])).toEqual([
    ['cause', 'profit', 'skill', 'back'],
    ['cause', 'skill', 'speed', 'up'],
    ['cause', 'speed', 'service', 'along'],
    ['support', 'service', 'profit', 'up'],
  ]);
  expect(arrows[1]).toEqual({
    kind: 'cause',
    noun: 'cause',
    id: 'skill-speed',
    from: 'skill',
    to: 'speed',
    sign: 'raises',
    lagMonths: 3,
    rationale: 'fewer mistakes',
    isFeedback: false,
    way: 'up',
  });
  expect(arrows[3]).toMatchObject({ noun: 'contribution', id: 'service-profit', sign: null });
});

it('of a business without perspectives is empty', () => {
  const { lanes: none, outside, arrows } = strategyMap(aBusiness(goal('a')).build());
  expect([none, outside.length, arrows]).toEqual([[], 1, []]);
});
