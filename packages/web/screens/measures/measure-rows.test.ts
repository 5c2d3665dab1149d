// The rows of the scorecard: the goal that rests on a measure, its target, what is shown when one narrows the list.
import { assess, type Figure } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { aBusiness, goal, kpi, observed, person, perspective } from '../../../core/testing/a-business.ts';
import { isShown, measureRows, statusOfVerdict, verdictOf } from './measure-rows.ts';

const today = '2026-11-24';
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];

const business = aBusiness(
  person('mara'),
  perspective('financial'),
  perspective('customer'),
  kpi('margin', { cadence: 'month', owner: 'mara', isRatio: true, unit: '%' }),
  kpi('regulars', { cadence: 'month' }),
  kpi('warmth', { cadence: 'month', better: 'in-range' }),
  kpi('clicks', { cadence: 'month' }),
  goal('profit', { kpi: 'margin', perspective: 'financial', targetValue: 8, due: '2027-12-31' }),
  goal('later', { kpi: 'regulars', perspective: 'customer', targetValue: 900, due: '2029-12-31' }),
  goal('loved', { kpi: 'regulars', perspective: 'customer', targetValue: 600, due: '2027-06-30' }),
  goal('warm', { kpi: 'warmth', targetValue: 19, targetHigh: 23, direction: 'keep' }),
  goal('old', { kpi: 'clicks', targetValue: 1, status: 'dropped' }),
  ...months.map((month, index) => observed('regulars', `2026-${month}-28`, 400 + (index % 3))),
).build();
const rows = measureRows(business, assess(business, today));
const row = (id: string) => rows.find(({ kpi }) => kpi.id === id);

test('come in the order of the perspectives, then by name', () => {
  expect(rows.map(({ kpi }) => kpi.id)).toEqual(['margin', 'regulars', 'clicks', 'warmth']);
});

test('a measure is read by the goal that is due first; dropped goals count no more', () => {
  expect(row('regulars')).toMatchObject({
    goal: { id: 'loved' },
    target: 600,
    perspective: { id: 'customer' },
  });
  expect(row('clicks')).toMatchObject({ goal: null, target: null, chance: null });
});

test('a target is a number, a range, or not told while it is ambiguous', () => {
  expect(row('margin')).toMatchObject({ target: null, owner: 'Mara' });
  expect(row('warmth')?.target).toEqual({ low: 19, high: 23 });
});

test('what is unlikely, and what has no value, can be picked out', () => {
  const shown = (show: Parameters<typeof isShown>[1]) =>
    rows.filter((one) => isShown(one, show)).map(({ kpi }) => kpi.id);
  expect(shown('all')).toHaveLength(4);
  expect(shown('unlikely')).toEqual(['regulars']);
  expect(shown('silent')).toEqual(['margin', 'clicks', 'warmth']);
});

test('the verdict is read from the words of the chart; without one it is unknown', () => {
  const said = (words: Figure['words']): Figure => ({ words }) as Figure;
  expect(verdictOf(null)).toBe('unknown');
  expect(verdictOf(said({ id: 'figure.signal.noise', data: {} }))).toBe('noise');
  expect(verdictOf(said({ id: 'figure.signal.too-few', data: {} }))).toBe('unknown');
  expect(verdictOf(said({ id: 'figure.signal.since', data: { verdict: 'worse' } }))).toBe('worse');
  expect(statusOfVerdict('worse')).toBe('attention');
  expect(statusOfVerdict('noise')).toBe(null);
});
