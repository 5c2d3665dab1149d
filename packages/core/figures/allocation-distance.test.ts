// Golden numbers: handbook oracle 6.1 – p .4 .3 .2 .1 against q .25 .30 .35 .10 on €200,000.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  activity,
  contribution,
  goal,
  type Part,
  spending,
  worked,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const today = '2026-11-24';
const keys = ['a', 'b', 'c', 'd'];
const goals: readonly Part[] = keys.flatMap((key, index) => [
  goal(key, { weightPoints: [40, 30, 20, 10][index] }),
  activity(`work-${key}`),
  contribution(key, { activity: `work-${key}`, goal: key }),
]);
const months = Array.from({ length: 12 }, (_, index) => `${addMonths('2025-11', index)}-10`);
const spent = (key: string, day: string, amount: number) =>
  spending(day, amount, { activity: `work-${key}` });

function figure(id: string, ...parts: readonly Part[]) {
  return measure(buildContext(aBusiness(...parts).build(), today, defaultSettings)).figure(id);
}

describe('money-total-variation', () => {
  it('is the share that would have to move, with the amount for each goal', () => {
    const q = [25, 30, 35, 10];
    const found = figure(
      'money-total-variation',
      ...goals,
      ...keys.map((key, index) => spent(key, '2026-05-10', (q[index] ?? 0) * 200_000)),
    );
    expect(found.value).toBeCloseTo(0.15, 12);
    expect(found.parts.map(({ id, values }) => [id, Math.round(values.toMove ?? Number.NaN)])).toEqual([
      ['a', 3_000_000],
      ['b', 0],
      ['c', -3_000_000],
      ['d', 0],
      ['no-goal', 0],
    ]);
    const compared = Object.fromEntries(found.comparisons.map(({ id, value }) => [id, value]));
    expect(compared['jensen-shannon-distance']).toBeCloseTo(0.1659563789068961, 10);
    expect(compared['hellinger-distance']).toBeCloseTo(0.13855361011789988, 10);
    expect(found.n).toBe(4);
    expect(found.basis).toBe('attributed');
  });

  it('has an interval from six months of entries on, and says why not before', () => {
    const upTo = (count: number) =>
      figure(
        'money-total-variation',
        ...goals,
        ...months
          .slice(0, count)
          .flatMap((day, index) => [spent('a', day, 100 + 40 * (index % 3)), spent('b', day, 100)]),
      );
    expect(upTo(5)).toMatchObject({
      interval: null,
      level: null,
      noInterval: { id: 'figure.no-interval.few-months', data: { months: 5, required: 6 } },
    });
    const six = upTo(6);
    expect(six.level).toBe(0.9);
    expect(six.noInterval).toBeNull();
    const [low, high] = six.interval ?? [0, 0];
    expect(low).toBeLessThanOrEqual(six.value ?? 0);
    expect(high).toBeGreaterThanOrEqual(six.value ?? 1);
  });

  it('has a wider interval when months differ more, and none at all to speak of when they are alike', () => {
    const width = (swing: number) => {
      const { interval } = figure(
        'money-total-variation',
        ...goals,
        ...months.flatMap((day, index) => [
          spent('a', day, 1000 + (index % 2 === 0 ? swing : -swing)),
          spent('b', day, 1000),
          spent('c', day, 1000 + (index % 2 === 0 ? -swing : swing)),
        ]),
      );
      return (interval?.[1] ?? Number.NaN) - (interval?.[0] ?? Number.NaN);
    };
    expect(width(0)).toBeCloseTo(0, 9);
    expect(width(500)).toBeGreaterThan(0.01);
    expect(width(900)).toBeGreaterThan(width(500));
  });

  it('is compared with the last three months, the time before and the plan', () => {
    const found = figure(
      'money-total-variation',
      ...goals,
      ...months.map((day, index) => spent(index < 9 ? 'a' : 'b', day, 100)),
      spent('d', '2025-03-01', 100),
    );
    const compared = Object.fromEntries(found.comparisons.map(({ id, value }) => [id, value]));
    expect(compared['last-3-months']).toBeCloseTo(0.7, 12);
    expect(compared['window-before']).toBeCloseTo(0.9, 12);
    expect(compared.planned).toBeUndefined();
  });

  it('names its evidence: weights, work and untied payees', () => {
    const found = figure(
      'money-total-variation',
      ...goals,
      spent('a', '2026-05-10', 500),
      spending('2026-06-10', 70, { payee: 'Mill' }),
    );
    const inputs = found.inputs.map(({ noun, id }) => `${noun}/${id}`);
    expect(inputs).toEqual(['goal/a', 'goal/b', 'goal/c', 'goal/d', 'activity/work-a', 'payee/Mill']);
    expect(found.parts.at(-1)?.values.actual).toBeCloseTo(70 / 570, 12);
  });

  it('leaves overhead out and says so', () => {
    const found = figure(
      'money-total-variation',
      ...goals,
      activity('rent', { sharedOverhead: true }),
      spent('a', '2026-05-10', 500),
      spending('2026-05-10', 9000, { activity: 'rent' }),
    );
    expect(found.value).toBeCloseTo(0.6, 12);
    expect(found.n).toBe(1);
    expect(found.notes.map(({ id }) => id)).toContain('figure.note.overhead-left-out');
  });

  it('leaves out work that got more back than it cost, and says so', () => {
    const found = figure(
      'money-total-variation',
      ...goals,
      spent('a', '2026-05-10', 500),
      spent('b', '2026-05-10', 200),
      spent('b', '2026-06-10', -900),
    );
    expect(found.value).toBeCloseTo(0.6, 12);
    expect(found.n).toBe(1);
    expect(found.notes.at(-1)).toMatchObject({
      id: 'figure.note.refunds-left-out',
      data: { amount: { kind: 'money', amountMinor: 700 } },
    });
  });

  it('cannot be told without goals, weights or books, and asks for them', () => {
    const needs = (...parts: readonly Part[]) =>
      figure('money-total-variation', ...parts).needs.map(({ what }) => what.id);
    expect(needs()).toEqual(['need.goals', 'need.ledger']);
    expect(needs(goal('a'), spending('2026-05-10', 5))).toEqual(['need.goal-weights']);
    expect(needs(goal('a', { weightPoints: 0 }), spending('2026-05-10', 5))).toEqual(['need.goal-weights']);
  });
});

it('hours-total-variation counts hours', () => {
  const found = figure('hours-total-variation', ...goals, worked('2026-05-10', 8, { activity: 'work-a' }));
  expect(found.value).toBeCloseTo(0.6, 12);
  expect(found.parts[0]?.values).toMatchObject({ hours: 8, actual: 1 });
});
