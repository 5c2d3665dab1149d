// Chances read from an outlook: the day, any time, the sum, a range, milestones – and what stands in where there is none.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { defaultSettings } from '../assess/settings.ts';
import type { ChangedFields } from '../model/change.ts';
import { addMonths } from '../model/period.ts';
import { type Outlook, outlookOf } from '../stats/forecast/outlook/outlook.ts';
import { normalCdf } from '../stats/normal.ts';
import { aBusiness, effect, goal, initiative, kpi, observed, type Part } from '../testing/a-business.ts';

const today = '2026-11-24';
const monthly = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, at) =>
    observed('users', `${addMonths('2026-10', at - count + 1)}-28`, 100 + (at % 3)),
  );
const users = kpi('users', { cadence: 'month' });

/** Every month 100, give or take 10, the errors one long walk. */
const outlook: Outlook = outlookOf({
  from: '2026-10-31',
  n: 36,
  period: 12,
  isSeasonal: false,
  methods: ['ETS(A,N,N)'],
  floor: null,
  mean: new Float64Array(12).fill(100),
  deviation: Float64Array.from({ length: 12 }, (_, at) => 10 * Math.sqrt(at + 1)),
  valueAt: (step, z) => 100 + z * 10 * Math.sqrt(step + 1),
});

function chance(fields: ChangedFields, values = 36, parts: readonly Part[] = [], from = outlook) {
  const growth = goal('growth', { kpi: 'users', targetValue: 110, due: '2027-02-28', ...fields });
  const business = aBusiness(users, growth, ...monthly(values), ...parts).build();
  const { figures } = assess(business, today, defaultSettings, new Map([['users', from]]));
  const figure = (id: string) => figures.find((one) => one.id === `${id}:growth`);
  return { as: figure('goal-chance'), with: figure('goal-chance-with') };
}

describe('with an outlook', () => {
  it('the value on the due day: four months ahead, a deviation of 20', () => {
    const { as } = chance({});
    expect(as).toMatchObject({ methodId: 'goal-chance-outlook', n: 36, basis: 'attributed' });
    expect(as?.value).toBeCloseTo(1 - normalCdf(0.5), 3);
    expect(as?.parts[0]?.values).toMatchObject({ periodsAhead: 4, target: 110, expected: 100 });
    expect(as?.parts[0]?.values.expectedHigh).toBeCloseTo(100 + 1.6449 * 20, 1);
  });

  it('at any time until then is more likely; for a walk about twice as likely', () => {
    const { as } = chance({ reachedWhen: 'any-time' });
    expect(as?.value).toBeGreaterThan(0.38);
    expect(as?.value).toBeLessThan(0.62);
    expect(as?.notes.map(({ id }) => id)).toContain('figure.note.reached-any-time');
  });

  it('in total counts what has come together since the starting day', () => {
    const since = { reachedWhen: 'in-total', baselineDay: '2026-08-31' };
    const soFar = monthly(36)
      .slice(-2)
      .reduce((sum, part) => sum + ('value' in part ? part.value : 0), 0);
    const { as } = chance({ ...since, targetValue: soFar + 400 });
    expect(as?.value).toBeCloseTo(0.5, 1);
    expect(as?.parts[0]?.values).toMatchObject({ soFar });
    expect(chance({ ...since, targetValue: soFar }).as?.value).toBeGreaterThan(0.95);
    expect(chance({ reachedWhen: 'in-total' }).as?.needs[0]?.what.id).toBe('need.goal-baseline-day');
  });

  it('a target with two ends', () => {
    const { as } = chance({ direction: 'keep', targetValue: 80, targetHigh: 120 });
    expect(as?.value).toBeCloseTo(normalCdf(1) - normalCdf(-1), 2);
    expect(as?.parts[0]?.values).toMatchObject({ target: null, targetLow: 80, targetHigh: 120 });
  });

  it('milestones on the way have chances of their own', () => {
    const { as } = chance({ milestones: [{ day: '2026-12-31', value: 100 }] });
    expect(as?.parts[1]).toMatchObject({
      id: 'milestone:2026-12-31',
      values: { target: 100, periodsAhead: 2 },
    });
    expect(as?.parts[1]?.values.chance).toBeCloseTo(0.5, 2);
  });

  it('declared effects shift it', () => {
    const parts = [
      initiative('ads', { end: '2026-12-31' }),
      effect('e', { initiative: 'ads', kpi: 'users', low: 10, likely: 10, high: 10 }),
    ];
    expect(chance({}, 36, parts).with?.value).toBeCloseTo(0.5, 2);
    // In a sum it counts from the month on in which it goes live: December, January, February.
    const total = { reachedWhen: 'in-total', baselineDay: '2026-10-31', targetValue: 430 };
    expect(chance(total, 36, parts).with?.value).toBeCloseTo(0.5, 1);
  });
});

describe('without one', () => {
  it('a random walk stands in, and says so where there are values enough', () => {
    expect(chance({}, 20).as).toMatchObject({ methodId: 'goal-chance', n: 20 });
    const far = chance({ due: '2028-12-31' }).as;
    expect(far).toMatchObject({ methodId: 'goal-chance' });
    expect(far?.notes.map(({ id }) => id)).toContain('figure.note.no-outlook');
  });

  it('any time is at least the due day; a sum cannot be told', () => {
    const short = chance({ reachedWhen: 'any-time' }, 20).as;
    expect(short?.notes.map(({ id }) => id)).toContain('figure.note.at-least');
    const sum = chance({ reachedWhen: 'in-total', baselineDay: '2026-08-31' }, 20).as;
    expect(sum).toMatchObject({ status: 'insufficient-data', needs: [{ what: { data: { required: 24 } } }] });
  });

  it('a range is held against both ends', () => {
    const { as } = chance({ direction: 'keep', targetValue: 90, targetHigh: 112 }, 20);
    expect(as).toMatchObject({ status: 'ok', methodId: 'goal-chance' });
    expect(as?.value).toBeGreaterThan(0.9);
  });
});
