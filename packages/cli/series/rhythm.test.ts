// What comes after a label, at the edges of weeks, months and years.
import { describe, expect, test } from 'vitest';
import { labelAfter, labelOf, momentOf, paceOf } from './rhythm.ts';

const moments = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const moment = momentOf(text, 'dmy');
    return moment === null ? [] : [moment];
  });

describe('labelAfter', () => {
  test.each([
    ['2026-10-30', 'workday', 1, '2026-11-02'],
    ['2026-10-30', 'workday', 6, '2026-11-09'],
    ['2026-12-31', 'day', 1, '2027-01-01'],
    ['2026-12-28', 'week', 2, '2027-01-11'],
    ['2026-10', 'month', 3, '2027-01'],
    ['2026-12', 'quarter', 1, '2027-03'],
    ['2026', 'year', 2, '2028'],
    ['48', 'number', 1, '49'],
  ] as const)('%s by %s, %d on: %s', (label, rhythm, steps, expected) => {
    expect(labelAfter(label, rhythm, steps)).toBe(expected);
  });
});

describe('paceOf', () => {
  test.each([
    [['2026-01-31', '2026-02-28', '2026-03-31'], 'month', '2026-03'],
    [['31.12.2025', '31.03.2026', '30.06.2026'], 'quarter', '2026-06'],
    [['2026-01-05', '2026-01-12', '2026-01-26'], 'week', '2026-01-26'],
    [
      ['2026-01-01T00:00:00+02:00', '2026-01-02T00:00:00+02:00', '2026-01-03T00:00:00+02:00'],
      'day',
      '2026-01-03',
    ],
    [
      ['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'],
      'workday',
      '2026-01-08',
    ],
    [['1999', '2000', '2001'], 'year', '2001'],
    [['5', '6', '7'], 'number', '7'],
  ])('%j', (texts, rhythm, label) => {
    const read = moments(texts);
    expect(read).toHaveLength(texts.length);
    expect(paceOf(read)?.rhythm).toBe(rhythm);
    const last = read.at(-1);
    if (last) expect(labelOf(last, paceOf(read)?.rhythm ?? 'number')).toBe(label);
  });

  test('knows no pace in days at random', () => {
    expect(paceOf(moments(['2026-01-01', '2026-01-20', '2026-02-01']))).toBeNull();
  });
});
