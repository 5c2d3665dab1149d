// A week is asked from the week before, never beside a timesheet, and what is said of it can be said anew.
import { describe, expect, it } from 'vitest';
import { aBusiness, absence, activity, allocation, initiative, person, pool } from '../testing/a-business.ts';
import { readWeek } from './read-week.ts';
import { lastWeekOf, type WeekEntry, weekSheet } from './week-sheet.ts';

const TODAY = '2026-11-24';
const MONDAY = '2026-11-16';

const business = aBusiness(
  person('mara', { hoursPerWeek: 40 }),
  person('olu'),
  activity('baking'),
  activity('accounts', { owner: 'mara' }),
  activity('cleaning'),
  initiative('kiosk'),
  initiative('old-idea', { status: 'stopped' }),
  pool('hours'),
  allocation('mara-kiosk', {
    pool: 'hours',
    initiative: 'kiosk',
    person: 'mara',
    amountPerMonth: 20,
    from: '2026-11',
    to: '2026-12',
  }),
  absence('closed', { from: '2026-11-17', to: '2026-11-17', kind: 'public-holiday' }),
  absence('mara-away', { person: 'mara', from: '2026-11-19', to: '2026-11-29' }),
).build();

function entry(fields: Partial<WeekEntry>): WeekEntry {
  const none = { activity: null, initiative: null, project: null, sourceId: null };
  return { day: '2026-11-19', minutes: 60, ...none, ...fields };
}

function sheetOf(entries: readonly WeekEntry[], who = 'mara') {
  const sheet = weekSheet(business, who, MONDAY, TODAY, entries);
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

describe('weekSheet', () => {
  it('asks for the last week that has ended', () => {
    expect(lastWeekOf(TODAY)).toBe(MONDAY);
    expect(lastWeekOf('2026-11-23')).toBe(MONDAY);
    expect(lastWeekOf('2026-11-22')).toBe('2026-11-09');
    expect(weekSheet(business, 'mara', '2026-11-23', TODAY, [])).toBeNull();
    expect(weekSheet(business, 'mara', '2026-11-17', TODAY, [])).toBeNull();
    expect(weekSheet(business, 'nobody', MONDAY, TODAY, [])).toBeNull();
  });

  it('takes days away off the time that is due: two of five here', () => {
    expect(sheetOf([]).dueMinutes).toBe((40 * 60 * 2) / 5);
    expect(sheetOf([], 'olu').dueMinutes).toBeNull();
  });

  it('shows first what was told, is planned, or is owned; never what was stopped', () => {
    const sheet = sheetOf([entry({ day: '2026-11-12', activity: 'baking', minutes: 600 })]);
    expect(sheet.works.map(({ id, isUsual }) => [id, isUsual])).toEqual([
      ['baking', true],
      ['accounts', true],
      ['kiosk', true],
      ['cleaning', false],
    ]);
    expect(sheet.works[0]?.minutesBefore).toBe(600);
    expect(sheet.state).toBe('open');
  });

  it('does not ask beside a timesheet', () => {
    const sheet = sheetOf([entry({ activity: 'baking', sourceId: 'T1' })]);
    expect(sheet.state).toBe('timesheet');
    const answer = { monday: MONDAY, parts: [], otherMinutes: 60 };
    expect(readWeek(sheet, answer)).toMatchObject({ ok: false, problems: [{ code: 'week-from-timesheet' }] });
  });
});

describe('readWeek', () => {
  const told = {
    monday: MONDAY,
    parts: [{ noun: 'activity', id: 'baking', minutes: 900 }],
    otherMinutes: 60,
  } as const;

  it('makes one line per work, on the Thursday, whose number names person, week and work', () => {
    const read = readWeek(sheetOf([]), told);
    expect(
      read.ok &&
        read.value.map(({ day, minutes, activity: work, sourceId }) => [day, minutes, work, sourceId]),
    ).toEqual([
      ['2026-11-19', 900, 'baking', 'week:mara:2026-11-16:activity/baking'],
      ['2026-11-19', 60, null, 'week:mara:2026-11-16:other'],
    ]);
  });

  it('replaces what was said before, also by nothing', () => {
    const first = readWeek(sheetOf([]), told);
    const known = first.ok ? first.value : [];
    const sheet = sheetOf(known);
    expect(sheet).toMatchObject({ state: 'said', otherMinutes: 60 });
    const again = readWeek(sheet, {
      monday: MONDAY,
      parts: [{ noun: 'initiative', id: 'kiosk', minutes: 30 }],
      otherMinutes: 0,
    });
    expect(
      again.ok && again.value.map(({ sourceId, minutes }) => [sourceId?.split(':').at(-1), minutes]).sort(),
    ).toEqual([
      ['activity/baking', 0],
      ['initiative/kiosk', 30],
      ['other', 0],
    ]);
  });

  it.each([
    ['nothing at all', { monday: MONDAY, parts: [], otherMinutes: 0 }, 'check-in-empty'],
    ['more than a week has', { ...told, otherMinutes: 10_000 }, 'week-too-long'],
    [
      'an unknown work',
      { ...told, parts: [{ noun: 'activity', id: 'x', minutes: 1 }] },
      'check-in-not-asked',
    ],
    ['a work twice', { ...told, parts: [told.parts[0], told.parts[0]] }, 'check-in-twice'],
  ] as const)('refuses %s', (_, answer, code) => {
    expect(readWeek(sheetOf([]), answer)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
