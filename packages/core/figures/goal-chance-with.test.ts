// The chance with declared effects, told as records: which effects count, and what is missing.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../assess/settings.ts';
import { addMonths } from '../model/period.ts';
import {
  aBusiness,
  contribution,
  effect,
  goal,
  initiative,
  kpi,
  observed,
  type Part,
} from '../testing/a-business.ts';
import { buildContext } from './context.ts';
import { measure } from './measure.ts';

const today = '2026-11-24';
const history = [100, 104, 103, 108, 112, 111, 117, 119, 124, 123, 128, 131];
const users: readonly Part[] = [
  kpi('users', { cadence: 'month' }),
  ...history.map((value, index) => observed('users', `${addMonths('2026-10', index - 11)}-28`, value)),
];
const growth = (targetValue: number, fields: object = {}) =>
  goal('growth', { kpi: 'users', direction: 'increase', targetValue, due: '2027-04-30', ...fields });
const shop = (fields: object = {}) => initiative('shop', { status: 'planned', end: '2027-02-28', ...fields });
const supports = contribution('shop-growth', { initiative: 'shop', goal: 'growth' });
const plus = (low: number, likely: number, high: number, fields: object = {}) =>
  effect('plus', { initiative: 'shop', kpi: 'users', low, likely, high, ...fields });

function measured(...parts: readonly Part[]) {
  const context = buildContext(aBusiness(...users, ...parts).build(), today, defaultSettings);
  return measure(context);
}
const chance = (...parts: readonly Part[]) => measured(...parts).figure('goal-chance-with:growth');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('goal-chance-with', () => {
  it('a certain +5 on a target of 155 is the oracle of 150, beside the chance as it goes', () => {
    const found = chance(growth(155), shop(), supports, plus(5, 5, 5));
    expect(found.value).toBeCloseTo(0.4013651586343113, 9);
    expect(found.comparisons[0]?.value).toBeCloseTo(0.20234362292934702, 9);
    expect(found).toMatchObject({
      n: 12,
      status: 'ok',
      words: { id: 'figure.likelihood.about-as-likely-as-not' },
    });
    expect(ids(found.notes)).toEqual(['figure.note.effects-are-guesses']);
    expect(found.parts[0]).toMatchObject({ noun: 'effect', id: 'plus', values: { likely: 5, counted: 1 } });
  });

  it('draws two effects and states the error', () => {
    const found = chance(
      growth(155),
      shop(),
      plus(2, 5, 9),
      effect('more', { initiative: 'shop', kpi: 'users' }),
    );
    expect(ids(found.notes)).toEqual([
      'figure.note.effects-are-guesses',
      'figure.note.effects-drawn',
      'figure.note.effects-twice',
    ]);
    expect(found.value).toBeGreaterThan(0.4);
  });

  it('leaves out what goes live after the due day, and what is in the history already', () => {
    const late = chance(growth(155), shop({ end: '2027-05-31' }), plus(5, 5, 5));
    expect(late.value).toBeCloseTo(0.20234362292934702, 9);
    expect(late.parts[0]?.reasons).toMatchObject([{ id: 'figure.goal-chance-with.too-late' }]);
    const old = chance(growth(155), shop(), plus(5, 5, 5, { from: '2026-10-15' }));
    expect(old.value).toBeCloseTo(0.20234362292934702, 9);
    expect(old.parts[0]?.reasons).toMatchObject([{ id: 'figure.goal-chance-with.in-history' }]);
    expect(ids(old.notes)).toContain('figure.note.effects-left-out');
  });

  it('counts no initiative that is over or stopped', () => {
    for (const status of ['done', 'stopped'])
      expect(chance(growth(155), shop({ status }), plus(5, 5, 5)).status).toBe('not-applicable');
  });

  it.each([
    ['need.effects', [shop(), supports]],
    ['need.effect-from', [shop({ end: null }), supports, plus(1, 2, 3)]],
    ['need.kpi-history', [growth(155, { kpi: 'other' }), kpi('other'), shop(), supports]],
  ])('asks: %s', (need, parts) => {
    const found = chance(...(parts.length === 4 ? parts : [growth(155), ...parts]));
    expect(found.status).toBe('insufficient-data');
    expect(found.needs.map(({ what }) => what.id)).toEqual([need]);
  });

  it('asks for the effects that are still missing beside those that are there', () => {
    const second = [initiative('ads'), contribution('ads-growth', { initiative: 'ads', goal: 'growth' })];
    const found = chance(growth(155), shop(), supports, plus(1, 2, 3), ...second);
    expect(found.status).toBe('ok');
    expect(found.needs).toMatchObject([
      { what: { id: 'need.effects', data: { initiatives: { names: ['Ads'] } } } },
    ]);
  });

  it('refuses guesses out of order, and names the initiative', () => {
    const found = chance(growth(155), shop(), plus(5, 2, 9));
    expect(found).toMatchObject({ status: 'invalid-input', value: null });
    expect(found.notes).toMatchObject([
      { id: 'figure.goal-chance-with.out-of-order', data: { initiative: 'Shop' } },
    ]);
  });

  it('does not apply where nothing is to change the measure, or the due day is over', () => {
    expect(chance(growth(155)).status).toBe('not-applicable');
    expect(chance(growth(155, { due: '2026-01-31' }), shop(), plus(1, 2, 3)).status).toBe('not-applicable');
  });
});

describe('the letter A', () => {
  const letter = (...parts: readonly Part[]) => {
    const figure = measured(...parts).figure('smart:growth');
    const part = figure.parts.find(({ id }) => id === 'achievable');
    return {
      verdict: part?.verdict,
      reasons: ids(part?.reasons ?? []),
      needs: figure.needs.map(({ what }) => what.id),
    };
  };

  it('cannot be told while the effects of what is coming are not declared', () => {
    expect(letter(growth(500), shop(), supports)).toEqual({
      verdict: 'cannot-tell',
      reasons: ['figure.likelihood.exceptionally-unlikely', 'smart.unlikely-without-initiatives'],
      needs: ['need.effects'],
    });
  });

  it('fails where even the declared effects leave it very unlikely', () => {
    expect(letter(growth(500), shop(), supports, plus(1, 2, 3))).toMatchObject({
      verdict: 'fail',
      reasons: [
        'figure.likelihood.exceptionally-unlikely',
        'smart.with-declared-effects',
        'smart.unlikely-even-with-initiatives',
      ],
    });
  });

  it('passes where the declared effects are enough', () => {
    expect(letter(growth(500), shop(), supports, plus(300, 400, 500))).toMatchObject({
      verdict: 'pass',
      reasons: [
        'figure.likelihood.exceptionally-unlikely',
        'smart.with-declared-effects',
        'smart.unlikely-but-for-initiatives',
      ],
    });
  });
});
