// Days in every writing, and columns that do not say which order they have.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from './is-day.ts';
import {
  isDateFault,
  isDateLike,
  lastDayOf,
  parseDate,
  parseMonth,
  parsePeriod,
  surveyDates,
} from './parse-date.ts';

test.each([
  ['2026-01-31', 'ymd', '2026-01-31'],
  ['2026/1/5', 'ymd', '2026-01-05'],
  ['20260131', 'dmy', '2026-01-31'],
  ['31.1.26', 'dmy', '2026-01-31'],
  ['03/04/2026', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['1/31/2026 14:05', 'mdy', '2026-01-31'],
  ['2026-01-31T10:00:00Z', 'dmy', '2026-01-31'],
  ['31 Jan 2026', 'mdy', '2026-01-31'],
  ['31. März 2026', 'dmy', '2026-03-31'],
  ['5 août 2025', 'dmy', '2025-08-05'],
  ['January 31, 2026', 'dmy', '2026-01-31'],
  ['Sat, 31 Jan 2026', 'dmy', '2026-01-31'],
  ['1.2.75', 'dmy', '1975-02-01'],
  ['', 'dmy', 'day-missing'],
  ['31/02/2026', 'dmy', 'not-a-day'],
  ['13/13/2026', 'mdy', 'not-a-day'],
  ['Total', 'dmy', 'not-a-day'],
  ['1234', 'dmy', 'not-a-day'],
  ['1.2', 'dmy', 'not-a-day'],
  ['10:30:00', 'dmy', 'not-a-day'],
] as const)('parseDate(%j, %s) is %s', (text, order, expected) => {
  expect(parseDate(text, order)).toBe(expected);
});

test('any text is a real day or a fault', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'0123456789-/. :TZ', 'Jan', 'march', 'Mi', ','),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const), (written, order) => {
      const read = parseDate(written, order);
      expect(isDateFault(read) || isDay(read)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('every day is read back in every writing of its order', () => {
  const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom('-', '/', '.'), fc.boolean(), (value, separator, isShort) => {
      const day = value.toISOString().slice(0, 10);
      const [year = '', month = '', number = ''] = day.split('-');
      const shown = isShort ? year.slice(2) : year;
      expect(parseDate([number, month, shown].join(separator), 'dmy')).toBe(day);
      expect(parseDate([Number(month), Number(number), shown].join(separator), 'mdy')).toBe(day);
      expect(parseDate([year, month, number].join(separator), 'dmy')).toBe(day);
    }),
  );
});

describe('surveyDates', () => {
  const decide = (...texts: string[]) => {
    const survey = surveyDates();
    for (const text of texts) survey.add(text);
    return survey.decide();
  };
  test('one day above twelve decides for all', () => {
    expect(decide('03/04/2026', '13/04/2026').order).toBe('dmy');
    expect(decide('03/04/2026', '04/13/2026').order).toBe('mdy');
  });
  test('dots are day first, a year in front is year first', () => {
    expect(decide('03.04.2026').order).toBe('dmy');
    expect(decide('2026/04/03').order).toBe('ymd');
  });
  test('asks with both readings where nothing decides', () => {
    expect(decide('03/04/2026', '05/06/2026')).toMatchObject({
      order: null,
      ambiguous: { text: '03/04/2026', dmy: '2026-04-03', mdy: '2026-03-04' },
    });
    expect(decide('04/04/2026').order).toBe('dmy');
  });
  test('counts what is no date', () => {
    expect(decide('2026-01-01', 'Total', '')).toMatchObject({ dates: 1, others: 1 });
  });
});

test.each([
  ['2026-01', '2026-01'],
  ['2026M3', '2026-03'],
  ['01/2026', '2026-01'],
  ['Jan 2026', '2026-01'],
  ['März 26', '2026-03'],
  ["Dec '25", '2025-12'],
  ['2026 Q1', '2026-03'],
  ['Q4 2025', '2025-12'],
  ['Sales', null],
  ['Total 2026', null],
  ['13/2026', null],
])('parseMonth(%j) is %s', (text, expected) => {
  expect(parseMonth(text)).toBe(expected);
});

test('a year alone is a period, not a month', () => {
  expect([parsePeriod('2026'), parsePeriod('2026-03'), parsePeriod('20260'), parseMonth('2026')]).toEqual([
    '2026-12',
    '2026-03',
    null,
    null,
  ]);
});

test('small things', () => {
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(isDateLike('31.12.2025')).toBe(true);
  expect(isDateLike('12.50')).toBe(false);
});
