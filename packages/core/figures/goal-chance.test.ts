// Golden numbers: handbook oracle 1, told as the KPI of a goal.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { addMonths } from '../model/period.ts';
import { aBusiness, goal, kpi, observed, type Part } from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const today = '2026-11-24';
const history = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
/** Monthly values that end with October 2026. */
const monthly = (values: readonly number[]): readonly Part[] =>
  values.map((value, index) =>
    observed('users', `${addMonths('2026-10', index - values.length + 1)}-28`, value),
  );
const users = kpi('users', { cadence: 'month' });
const growth = goal('growth', { kpi: 'users', direction: 'increase', targetValue: 150, due: '2027-04-30' });

function chance(...parts: readonly Part[]) {
  return measure(buildContext(aBusiness(...parts).build(), today, defaultSettings)).figure(
    'goal-chance:growth',
  );
}

describe('goal-chance', () => {
  it('is the probability of the handbook, in words of the published scale', () => {
    const found = chance(users, growth, ...monthly(history));
    expect(found).toMatchObject({ status: 'ok', n: 12, basis: 'attributed', unit: 'share' });
    expect(found.value).toBeCloseTo(0.4013651586343113, 9);
    expect(found.words?.id).toBe('figure.likelihood.about-as-likely-as-not');
    expect(found.words?.data.chance).toEqual({ kind: 'share', share: found.value });
    expect(found.parts[0]?.values).toMatchObject({ last: 131, target: 150, periodsAhead: 6 });
    expect(found.parts[0]?.values.neededStep).toBeCloseTo(19 / 6, 12);
    // scipy: 147.909091 ± t.ppf(.95, 10) · 8.150242.
    expect(found.parts[0]?.values.expectedLow).toBeCloseTo(133.13709396218528, 9);
    expect(found.parts[0]?.values.expectedHigh).toBeCloseTo(162.68108785599654, 9);
    expect(found.noInterval).not.toBeNull();
  });

  it('mirrors where lower is better', () => {
    const parts = [users, ...monthly(history.map((value) => -value))];
    const down = goal('growth', {
      kpi: 'users',
      direction: 'decrease',
      targetValue: -150,
      due: '2027-04-30',
    });
    expect(chance(down, ...parts).value).toBeCloseTo(0.4013651586343113, 9);
  });

  it('needs eight ended periods, and says when there will be enough', () => {
    const found = chance(
      users,
      growth,
      ...monthly(history.slice(0, 7)),
      observed('users', '2026-11-10', 500),
    );
    expect(found).toMatchObject({ status: 'insufficient-data', value: null, n: 7 });
    expect(found.needs[0]?.what).toMatchObject({
      id: 'need.kpi-history-until',
      data: { have: 7, required: 8, day: { kind: 'day', day: '2026-11-30' } },
    });
    expect(chance(users, growth, ...monthly(history.slice(0, 8))).status).toBe('ok');
    const none = chance(users, growth).needs[0]?.what;
    expect(none).toMatchObject({ data: { have: 0, day: { day: '2027-06-30' } } });
  });

  it('says that it could be told today, where ended periods only were not recorded', () => {
    const old = history.slice(0, 7).map((value, index) => observed('users', `2026-0${index + 1}-28`, value));
    expect(chance(users, growth, ...old).needs[0]).toMatchObject({
      what: { id: 'need.kpi-history' },
      minutes: 1,
    });
  });

  it('counts every observation on its day where the measure has no cadence', () => {
    const found = chance(kpi('users'), growth, ...monthly(history));
    expect(found.status).toBe('ok');
    expect(found.parts[0]?.values.periodsAhead).toBe(184);
  });

  it.each([
    ['need.goal-kpi', { kpi: null }, {}],
    ['need.goal-target', { targetValue: null }, {}],
    ['need.goal-due', { due: null }, {}],
    ['need.goal-target-kind', {}, { isRatio: true }],
    ['need.goal-baseline', { targetKind: 'relative-percent' }, {}],
  ])('asks: %s', (need, goalFields, kpiFields) => {
    const parts = { kpi: 'users', direction: 'increase', targetValue: 150, due: '2027-04-30', ...goalFields };
    const found = chance(kpi('users', { cadence: 'month', ...kpiFields }), goal('growth', parts));
    expect(found.status).toBe('insufficient-data');
    expect(found.needs.map(({ what }) => what.id)).toContain(need);
  });

  it('reads a relative target from the baseline', () => {
    const relative = goal('growth', {
      kpi: 'users',
      direction: 'increase',
      baselineValue: 100,
      targetValue: 50,
      targetKind: 'relative-percent',
      due: '2027-04-30',
    });
    expect(chance(users, relative, ...monthly(history)).value).toBeCloseTo(0.4013651586343113, 9);
  });

  it('does not apply when the due day is over, or the measure is to stay within a range', () => {
    const late = goal('growth', { kpi: 'users', direction: 'increase', targetValue: 150, due: '2026-11-24' });
    expect(chance(users, late, ...monthly(history)).status).toBe('not-applicable');
    const keep = goal('growth', { kpi: 'users', direction: 'keep', targetValue: 150, due: '2027-04-30' });
    expect(chance(kpi('users', { better: 'in-range' }), keep).status).toBe('not-applicable');
    expect(chance(users, keep, ...monthly(history)).status).toBe('ok');
  });

  it('knows nothing of chance where every step was the same', () => {
    const straight = monthly([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(chance(users, growth, ...straight).needs[0]?.what.id).toBe('need.kpi-that-varies');
  });
});
