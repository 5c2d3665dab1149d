// A plan as changes of the business and back: what is written is what was chosen.
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../model/change.ts';
import { aBusiness, allocation, benefit, demand, initiative, pool } from '../testing/a-business.ts';
import { planChanges, planOfBusiness } from './plan-changes.ts';
import { portfolioOfBusiness } from './portfolio-of-business.ts';

const today = '2026-11-10';
const idea = { status: 'planned', start: '2027-03-01', end: '2027-04-30' } as const;
const business = aBusiness(
  pool('budget', { kind: 'money', capacityPerMonth: 100_000 }),
  pool('testing', { capacityPerMonth: 50 }),
  initiative('oven', idea),
  demand('oven-budget', { initiative: 'oven', pool: 'budget', amountPerMonth: 3000.4 }),
  demand('oven-first', { initiative: 'oven', pool: 'testing', amountPerMonth: 10, lastMonth: 1 }),
  demand('oven-second', { initiative: 'oven', pool: 'testing', amountPerMonth: 4, firstMonth: 2 }),
  benefit('oven-money', { initiative: 'oven', low: 1, likely: 5000, high: 8000 }),
  initiative('fair', idea),
  allocation('fair-testing', {
    initiative: 'fair',
    pool: 'testing',
    amountPerMonth: 8,
    from: '2027-03',
    to: '2027-04',
  }),
  benefit('fair-money', { initiative: 'fair' }),
  initiative('app', { status: 'active', start: '2026-10-01', end: '2027-01-31' }),
  allocation('app-past', {
    initiative: 'app',
    pool: 'testing',
    amountPerMonth: 8,
    from: '2026-10',
    to: '2026-11',
  }),
  allocation('app-now', {
    initiative: 'app',
    pool: 'testing',
    amountPerMonth: 8,
    from: '2026-11',
    to: '2027-01',
  }),
  allocation('app-then', {
    initiative: 'app',
    pool: 'budget',
    amountPerMonth: 8,
    from: '2027-01',
    to: '2027-01',
  }),
  benefit('app-money', { initiative: 'app' }),
).build();
const portfolio = portfolioOfBusiness(business, today, { isBegunOpen: true });

function written(plan: ReadonlyMap<string, number>, leftOut: 'stop' | 'keep' = 'stop') {
  const steps = planChanges(business, portfolio, plan, { leftOut });
  const applied = applyChanges(
    business,
    steps.flatMap(({ changes }) => changes),
  );
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return { steps, after: applied.value };
}

describe('what is chosen', () => {
  const { steps, after } = written(
    new Map([
      ['oven', 2],
      ['fair', 5],
      ['app', 1],
    ]),
  );

  test('gets whole months, and allocations from its demands', () => {
    expect(after.initiatives.find(({ id }) => id === 'oven')).toMatchObject({
      start: '2027-01-01',
      end: '2027-02-28',
      status: 'planned',
    });
    expect(
      after.allocations
        .filter((one) => one.initiative === 'oven')
        .map(({ pool: of, amountPerMonth, from, to }) => [of, amountPerMonth, from, to])
        .sort(),
    ).toEqual([
      ['budget', 3000, '2027-01', '2027-02'],
      ['testing', 10, '2027-01', '2027-01'],
      ['testing', 4, '2027-02', '2027-02'],
    ]);
  });

  test('keeps what was planned for it by hand, moved with it', () => {
    expect(after.allocations.find(({ id }) => id === 'fair-testing')).toMatchObject({
      from: '2027-04',
      to: '2027-05',
      amountPerMonth: 8,
    });
  });

  test('is told as what happens to each', () => {
    expect(steps.map(({ initiative: id, step, start, before }) => [id, step, start, before])).toEqual([
      ['app', 'stays', '2026-10', '2026-10'],
      ['fair', 'moves', '2027-04', '2027-03'],
      ['oven', 'moves', '2027-01', '2027-03'],
    ]);
  });

  test('is read back as the same plan, and writing it again changes nothing', () => {
    const again = portfolioOfBusiness(after, today, { isBegunOpen: true });
    const plan = planOfBusiness(again);
    expect(Object.fromEntries(plan)).toEqual({ app: 1, fair: 5, oven: 2 });
    expect(planChanges(after, again, plan).flatMap(({ changes }) => changes)).toEqual([]);
  });
});

describe('what is left out', () => {
  test('is stopped, and what was planned for it from now on is free', () => {
    const { steps, after } = written(new Map());
    expect(steps.map(({ step }) => step)).toEqual(['stops', 'stops', 'stops']);
    expect(after.initiatives.every(({ status }) => status === 'stopped')).toBe(true);
    expect(after.allocations.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['app-past', '2026-10', '2026-11'],
      ['app-now', '2026-11', '2026-11'],
    ]);
  });

  test('or stays planned as it is', () => {
    const { steps, after } = written(new Map(), 'keep');
    expect(steps.map(({ step }) => step)).toEqual(['waits', 'waits', 'waits']);
    expect(after).toEqual(business);
  });
});
