// Loads of pools and people.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { aBusiness, activity, allocation, type Part, person, pool, worked } from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const today = '2026-11-24';
const bake = activity('bake');
const planned = (id: string, poolId: string, amountPerMonth: number, from: string, to: string, fields = {}) =>
  allocation(id, { pool: poolId, activity: 'bake', amountPerMonth, from, to, ...fields });

function figure(id: string, ...parts: readonly Part[]) {
  return measure(buildContext(aBusiness(...parts).build(), today, defaultSettings)).figure(id);
}

describe('pool-load', () => {
  const oven = pool('oven', { kind: 'technology', unit: 'machine hours', capacityPerMonth: 100 });

  it('is the busiest month ahead, with every month of the plan', () => {
    const found = figure(
      'pool-load:oven',
      bake,
      oven,
      planned('base', 'oven', 60, '2026-09', '2027-02'),
      planned('stollen', 'oven', 70, '2026-12', '2026-12'),
    );
    expect(found.value).toBeCloseTo(1.3, 12);
    expect(found.words).toMatchObject({ id: 'figure.busiest-month', data: { month: { month: '2026-12' } } });
    expect(found.parts.map(({ id, values }) => [id, values.load, values.ahead])).toEqual([
      ['2026-09', 0.6, 0],
      ['2026-10', 0.6, 0],
      ['2026-11', 0.6, 1],
      ['2026-12', 1.3, 1],
      ['2027-01', 0.6, 1],
      ['2027-02', 0.6, 1],
    ]);
    expect(found.parts[3]?.values.over).toBe(30);
    expect(found.comparisons[0]?.value).toBeCloseTo(3.1 / 4, 12);
  });

  it('looks back where nothing is planned ahead', () => {
    expect(figure('pool-load:oven', bake, oven, planned('old', 'oven', 90, '2026-02', '2026-03')).value).toBe(
      0.9,
    );
  });

  it('is 0 for a pool that the plan does not use', () => {
    const unused = pool('van', { kind: 'technology', capacityPerMonth: 10 });
    expect(
      figure('pool-load:van', bake, oven, unused, planned('base', 'oven', 60, '2026-11', '2026-12')).value,
    ).toBe(0);
  });

  it('has no capacity outside its own months', () => {
    const short = pool('oven', { kind: 'technology', capacityPerMonth: 100, to: '2026-12' });
    const found = figure('pool-load:oven', bake, short, planned('base', 'oven', 60, '2026-12', '2027-01'));
    expect(found.parts.map(({ values }) => [values.load, values.over])).toEqual([
      [0.6, 0],
      [null, 60],
    ]);
    const gone = pool('oven', { kind: 'technology', capacityPerMonth: 100, to: '2020-12' });
    expect(
      figure('pool-load:oven', bake, gone, planned('base', 'oven', 60, '2026-12', '2027-01')),
    ).toMatchObject({
      status: 'invalid-input',
      value: null,
      parts: [{ values: { over: 60 } }, { values: { over: 60 } }],
    });
    const other = [pool('van', { capacityPerMonth: 10 }), planned('base', 'van', 6, '2026-12', '2027-01')];
    expect(figure('pool-load:oven', bake, gone, ...other).status).toBe('not-applicable');
  });

  it('means nothing with a capacity next to nothing', () => {
    const tiny = pool('oven', { kind: 'technology', capacityPerMonth: 5e-324 });
    expect(
      figure('pool-load:oven', bake, tiny, planned('base', 'oven', 1, '2026-12', '2026-12')).status,
    ).toBe('invalid-input');
  });

  it('cannot be told without capacity or plan', () => {
    const needs = (...parts: readonly Part[]) =>
      figure('pool-load:oven', ...parts).needs.map(({ what }) => what.id);
    expect(needs(pool('oven'))).toEqual(['need.pool-capacity', 'need.allocations']);
  });
});

describe('person-load', () => {
  const bakers = pool('bakers', { kind: 'hours', capacityPerMonth: 300 });
  const mara = person('mara', { hoursPerWeek: 30 });

  it('holds planned hours against 52/12 weeks of the contract', () => {
    const found = figure(
      'person-load:mara',
      bake,
      bakers,
      mara,
      planned('a', 'bakers', 100, '2026-11', '2026-12', { person: 'mara' }),
      planned('b', 'bakers', 43, '2026-12', '2026-12', { person: 'mara' }),
    );
    expect(found.value).toBeCloseTo(143 / 130, 12);
    expect(found.parts.at(-1)?.values.over).toBeCloseTo(13, 10);
  });

  it('counts hours from a pool that is one person’s own, unless the plan names another', () => {
    const own = pool('mara-hours', { kind: 'hours', person: 'mara', capacityPerMonth: 130 });
    const parts = [bake, own, mara, person('tom', { hoursPerWeek: 30 })];
    const a = planned('a', 'mara-hours', 65, '2026-12', '2026-12');
    const b = planned('b', 'mara-hours', 13, '2026-12', '2026-12', { person: 'tom' });
    expect(figure('person-load:mara', ...parts, a, b).value).toBeCloseTo(0.5, 12);
    expect(figure('person-load:tom', ...parts, a, b).value).toBeCloseTo(0.1, 12);
  });

  it('shows the hours really worked beside it', () => {
    const found = figure(
      'person-load:mara',
      bake,
      bakers,
      mara,
      planned('a', 'bakers', 65, '2026-12', '2026-12', { person: 'mara' }),
      worked('2026-09-03', 100, { person: 'mara' }),
      worked('2026-10-03', 160, { person: 'mara' }),
    );
    expect(found.comparisons.find(({ id }) => id === 'worked-average')?.value).toBeCloseTo(1, 12);
  });

  it('cannot be told without contract, or where the plan names nobody', () => {
    const needs = (...parts: readonly Part[]) =>
      figure('person-load:mara', ...parts).needs.map(({ what }) => what.id);
    const money = pool('cash', { kind: 'money' });
    const plan = planned('a', 'bakers', 65, '2026-12', '2026-12');
    expect(needs(bake, bakers, person('mara'), plan)).toEqual([
      'need.person-hours',
      'need.person-allocations',
    ]);
    expect(
      needs(bake, money, mara, planned('a', 'cash', 65, '2026-12', '2026-12', { person: 'mara' })),
    ).toEqual(['need.person-allocations']);
  });
});
