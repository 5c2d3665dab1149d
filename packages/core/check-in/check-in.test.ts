// Who is asked for what and when, and which answers are taken.
import { describe, expect, it } from 'vitest';
import { aBusiness, checkIn, goal, kpi, observed, person, source } from '../testing/a-business.ts';
import { checkInSheet, isAnythingDue } from './check-in-sheet.ts';
import { farFromUsual, usualRange } from './far-from-usual.ts';
import { type CheckInAnswer, readCheckIn } from './read-check-in.ts';

const today = '2026-11-24';
const weekly = { cadence: 'week', owner: 'mira', unit: 'EUR' };
const grow = goal('grow', { kpi: 'sales', owner: 'mira', due: '2027-06-30', targetValue: 100 });
const base = aBusiness(person('mira'), person('ben'), kpi('sales', weekly), grow);

describe('checkInSheet', () => {
  it('asks for the period that has ended, once', () => {
    const late = checkInSheet(base.with(observed('sales', '2026-11-15', 5)).build(), 'mira', today);
    expect(late?.measures).toMatchObject([
      { id: 'sales', isDue: true, day: '2026-11-22', last: { day: '2026-11-15', value: 5 } },
    ]);
    const done = checkInSheet(base.with(observed('sales', '2026-11-22', 5)).build(), 'mira', today);
    expect(done?.measures).toMatchObject([{ isDue: false, day: today }]);
  });

  it('asks nobody else, and not for what is computed or read from a source', () => {
    expect(checkInSheet(base.build(), 'ben', today)).toMatchObject({ measures: [], goals: [] });
    expect(checkInSheet(base.build(), 'nobody', today)).toBeNull();
    const fed = base.with(source('till', { kpi: 'sales' })).build();
    expect(checkInSheet(fed, 'mira', today)?.measures).toEqual([]);
    const byHand = base.with(source('till', { kpi: 'sales', schedule: 'by-hand' })).build();
    expect(checkInSheet(byHand, 'mira', today)?.measures).toHaveLength(1);
    const computed = aBusiness(
      person('mira'),
      kpi('a'),
      kpi('sales', { ...weekly, formula: 'a * 2' }),
    ).build();
    expect(checkInSheet(computed, 'mira', today)?.measures).toEqual([]);
  });

  it('asks the owner of a goal where its measure has no keeper', () => {
    const orphan = aBusiness(person('mira'), kpi('sales', { cadence: 'week' }), grow).build();
    expect(checkInSheet(orphan, 'mira', today)?.measures).toMatchObject([{ id: 'sales' }]);
  });

  it('asks for beliefs once a week, of goals that are not over', () => {
    const said = (day: string) => checkIn('said', { goal: 'grow', day, person: 'mira', confidence: 0.6 });
    const goalsOf = (day: string) => checkInSheet(base.with(said(day)).build(), 'mira', today)?.goals;
    expect(goalsOf('2026-11-23')).toMatchObject([{ isDue: false, last: { confidence: 0.6 } }]);
    expect(goalsOf('2026-11-16')).toMatchObject([{ isDue: true }]);
    const over = aBusiness(person('mira'), goal('old', { owner: 'mira', due: today })).build();
    expect(checkInSheet(over, 'mira', today)?.goals).toEqual([]);
  });

  it('knows when nothing is due', () => {
    const sheet = checkInSheet(aBusiness(person('mira')).build(), 'mira', today);
    expect(sheet && isAnythingDue(sheet)).toBe(false);
    const open = checkInSheet(base.build(), 'mira', today);
    expect(open && isAnythingDue(open)).toBe(true);
  });
});

describe('farFromUsual', () => {
  it.each([
    [180, { kind: 'higher', times: 3 }],
    [179, null],
    [13, { kind: 'lower', times: 40 / 13 }],
    [14, null],
    [-5, { kind: 'lower', times: null }],
    [1e308, { kind: 'higher', times: 1e308 / 60 }],
  ])('of values from 40 to 60, %d', (value, expected) => {
    expect(farFromUsual({ low: 40, high: 60 }, value)).toEqual(expected);
  });

  it('holds measures that may be negative against the width of what was seen', () => {
    expect(farFromUsual({ low: -10, high: 10 }, 60)).toBeNull();
    expect(farFromUsual({ low: -10, high: 10 }, 71)).toMatchObject({ kind: 'higher' });
    expect(farFromUsual({ low: -10, high: 10 }, -71)).toMatchObject({ kind: 'lower' });
    expect(farFromUsual({ low: 0, high: 0 }, 2)).toBeNull();
    expect(farFromUsual({ low: 0, high: 0 }, 4)).toMatchObject({ kind: 'higher' });
  });

  it('knows nothing usual before there are four values', () => {
    expect(usualRange([1, 2, 3])).toBeNull();
    expect(farFromUsual(usualRange([1, 2, 3]), 1000)).toBeNull();
    expect(usualRange([1, 2, 3, 4])).toEqual({ low: 1, high: 4 });
  });
});

describe('readCheckIn', () => {
  const values = [10, 11, 12, 13].map((value, at) => observed('sales', `2026-10-0${at + 1}`, value));
  const business = base.with(...values).build();
  const read = (answer: Partial<CheckInAnswer>, of = business) => {
    const sheet = checkInSheet(of, 'mira', today);
    if (sheet === null) throw new Error('mira is there');
    return readCheckIn(of, sheet, { values: [], beliefs: [], ...answer }, () => 'new');
  };
  const value = (fields: object = {}) => ({
    kpi: 'sales',
    day: '2026-11-22',
    value: 12,
    isMeant: false,
    ...fields,
  });
  const codes = (answer: Partial<CheckInAnswer>) => {
    const result = read(answer);
    return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it('makes values and a change for what is believed', () => {
    expect(
      read({ values: [value()], beliefs: [{ goal: 'grow', confidence: 0.7, comment: 'busy' }] }),
    ).toEqual({
      ok: true,
      value: {
        observations: [{ kpi: 'sales', day: '2026-11-22', value: 12 }],
        changes: [
          {
            kind: 'create',
            noun: 'check-in',
            id: 'new',
            set: { goal: 'grow', day: today, person: 'mira', confidence: 0.7, comment: 'busy' },
          },
        ],
      },
    });
  });

  it('replaces what the same person said earlier the same day', () => {
    const said = checkIn('said', { goal: 'grow', day: today, person: 'mira', confidence: 0.6 });
    const result = read(
      { beliefs: [{ goal: 'grow', confidence: 0.2, comment: null }] },
      base.with(said).build(),
    );
    expect(result.ok && result.value.changes).toMatchObject([{ kind: 'update', id: 'said' }]);
  });

  it('refuses what was not asked, what has not come, twice the same, and nothing at all', () => {
    expect(codes({})).toEqual(['check-in-empty ']);
    expect(codes({ values: [value({ kpi: 'rent' })] })).toEqual(['check-in-not-asked values.0.kpi']);
    expect(codes({ beliefs: [{ goal: 'other', confidence: 1, comment: null }] })).toEqual([
      'check-in-not-asked beliefs.0.goal',
    ]);
    expect(codes({ values: [value({ day: '2026-11-25' })] })).toEqual(['day-in-the-future values.0.day']);
    expect(codes({ values: [value(), value()] })).toEqual(['check-in-twice values.1.day']);
  });

  it('asks once whether a number far from the usual is meant', () => {
    expect(codes({ values: [value({ value: 39 })] })).toEqual(['far-from-usual values.0.value']);
    expect(codes({ values: [value({ value: 39, isMeant: true })] })).toEqual([]);
  });
});
