import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import {
  aBusiness,
  activity,
  allocation,
  contribution,
  goal,
  initiative,
  type Part,
  pool,
  spending,
  worked,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { flowOf, type Resource } from './flow.ts';

const today = '2026-11-24';
const serves = (work: string, id: string, weight = 1): Part =>
  contribution(`${work}-${id}`, { activity: work, goal: id, weight });

function flow(resource: Resource, ...parts: readonly Part[]) {
  return flowOf(buildContext(aBusiness(...parts).build(), today, defaultSettings), resource);
}

describe('flowOf', () => {
  const bakery = [
    goal('organic', { weightPoints: 3 }),
    goal('town', { weightPoints: 1 }),
    activity('bake'),
    activity('rent', { sharedOverhead: true }),
    activity('idle'),
    serves('bake', 'organic', 3),
    serves('bake', 'town', 1),
  ];

  it('leads money through work to goals, to no goal and to overhead', () => {
    const { actual, intended, nodes } = flow(
      'money',
      ...bakery,
      spending('2026-05-03', 8000, { activity: 'bake' }),
      spending('2026-06-03', 1000, { activity: 'rent' }),
      spending('2026-07-03', 500, { activity: 'idle' }),
      spending('2026-08-03', 300, { payee: 'Mill' }),
    );
    expect(actual).toMatchObject({
      total: 9800,
      byGoal: { organic: 6000, town: 2000 },
      noGoal: 800,
      overhead: 1000,
      refunds: 0,
    });
    expect(intended).toEqual({ organic: 0.75, town: 0.25 });
    expect(nodes.map(({ id }) => id)).toContain('untied');
    expect(actual.links).toContainEqual({ from: 'activity/bake', to: 'goal/town', amount: 2000 });
  });

  it('counts whole months of the window only, and spending only', () => {
    const { actual } = flow(
      'money',
      ...bakery,
      spending('2025-10-31', 1, { activity: 'bake' }),
      spending('2025-11-01', 20, { activity: 'bake' }),
      spending('2026-10-31', 300, { activity: 'bake' }),
      spending('2026-11-01', 4000, { activity: 'bake' }),
      spending('2026-10-01', -9000, { nature: 'income' }),
    );
    expect(actual.total).toBe(320);
  });

  it('takes refunds off the work they belong to, and sets apart what is below zero in the end', () => {
    const { actual } = flow(
      'money',
      ...bakery,
      spending('2026-05-03', 1000, { activity: 'bake' }),
      spending('2026-06-03', -400, { activity: 'bake' }),
      spending('2026-07-03', -700, { activity: 'idle' }),
    );
    expect(actual).toMatchObject({ total: 600, noGoal: 0, refunds: 700 });
  });

  it('leaves the goals that got nothing in the list, whatever their key', () => {
    const { actual } = flow('money', goal('constructor', { weightPoints: 1 }), spending('2026-05-03', 10));
    expect(actual.byGoal).toEqual({ constructor: 0 });
    expect(actual.noGoal).toBe(10);
  });

  it('plans what the allocations put into the window, hours with hours and money with money', () => {
    const parts = [
      ...bakery,
      pool('cash', { kind: 'money' }),
      pool('bakers', { kind: 'hours' }),
      allocation('a', {
        pool: 'cash',
        activity: 'bake',
        amountPerMonth: 100,
        from: '2026-09',
        to: '2027-03',
      }),
      allocation('b', {
        pool: 'bakers',
        activity: 'idle',
        amountPerMonth: 10,
        from: '2026-01',
        to: '2026-02',
      }),
      worked('2026-03-04', 1.5, { activity: 'bake' }),
    ];
    expect(flow('money', ...parts).planned).toMatchObject({ total: 200, byGoal: { organic: 150, town: 50 } });
    expect(flow('hours', ...parts).planned).toMatchObject({ total: 20, noGoal: 20 });
    expect(flow('hours', ...parts).actual.total).toBe(1.5);
  });

  it('has no intended shares while a top goal has no points, or all have none', () => {
    expect(flow('money', goal('a', { weightPoints: 1 }), goal('b')).intended).toBeNull();
    expect(flow('money', goal('a', { weightPoints: 0 })).intended).toBeNull();
    expect(flow('money').intended).toBeNull();
  });

  it('gives money of an initiative to its goals, also when it is stopped', () => {
    const { actual } = flow(
      'money',
      goal('a', { weightPoints: 1 }),
      initiative('shop', { status: 'stopped' }),
      contribution('shop-a', { initiative: 'shop', goal: 'a' }),
      spending('2026-05-03', 70, { initiative: 'shop' }),
    );
    expect(actual.byGoal).toEqual({ a: 70 });
  });
});
