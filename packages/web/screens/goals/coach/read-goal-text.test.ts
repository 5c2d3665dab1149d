// Sentences as owners write them: what is read out of them, and what is not.
import { expect, test } from 'vitest';
import { readGoalText } from './read-goal-text.ts';

const today = '2026-11-24';
const read = (text: string) => readGoalText(text, today);

test('become the most beloved bakery in the town within three years', () => {
  expect(read('become the most beloved bakery in the town within three years')).toEqual({
    direction: null,
    target: null,
    baseline: null,
    due: '2029-11-24',
    isDueCounted: true,
    scope: 'the town',
    outcomes: ['become the most beloved bakery in the town within three years'],
  });
});

test('10,000 paying users within 18 months', () => {
  expect(read('10,000 paying users within 18 months')).toMatchObject({
    target: { value: 10_000, unit: 'paying users', role: 'unsaid', outOf: null },
    due: '2028-05-24',
    direction: null,
  });
});

test('Net Profit Margin – target 10 % increase year-over-year', () => {
  expect(read('Net Profit Margin – target 10 % increase year-over-year')).toMatchObject({
    target: { value: 10, unit: '%', role: 'change' },
    direction: 'increase',
    due: null,
  });
});

test('CSAT 4.5 out of 5, 40 training hours per employee: no due day', () => {
  expect(read('CSAT 4.5 out of 5')).toMatchObject({
    target: { value: 4.5, outOf: 5, role: 'level' },
    due: null,
  });
  expect(read('40 training hours per employee')).toMatchObject({
    target: { value: 40, unit: 'training hours per employee' },
    due: null,
  });
});

test.each([
  ['increase sales by 15 % by end of 2027', '2027-12-31'],
  ['sell more by the end of June 2027', '2027-06-30'],
  ['sell more by June', '2027-06-30'],
  ['sell more by 30 June 2027', '2027-06-30'],
  ['sell more by June 15, 2027', '2027-06-15'],
  ['sell more by the 1st of March 2028', '2028-03-01'],
  ['sell more by 2027-03-31', '2027-03-31'],
  ['sell more by 31.12.2027', '2027-12-31'],
  ['sell more by Q3 2027', '2027-09-30'],
  ['sell more by mid 2027', '2027-06-30'],
  ['sell more by 2028', '2028-12-31'],
  ['sell more by the end of the year', '2026-12-31'],
  ['sell more by the end of next year', '2027-12-31'],
  ['sell more within half a year', null],
  ['sell more within 6 weeks', '2027-01-05'],
  ['sell more within a year', '2027-11-24'],
  ['sell more over the next two quarters', '2027-05-24'],
  ['sell more by Christmas', '2026-12-24'],
  ['sell more', null],
  ['sell 2027 cakes', null],
] as const)('%s', (text, due) => {
  expect(read(text).due).toBe(text.includes('half a year') ? '2027-05-24' : due);
});

test.each([
  ['increase sales by 15 % by end of 2027', 'increase', 15, '%', 'change'],
  ['cut waste from 12 % to 8 % by June 2027', 'decrease', 8, '%', 'level'],
  ['raise the margin by 3 percentage points', 'increase', 3, 'points', 'change'],
  ['reach €1.2 million of revenue', 'increase', 1_200_000, '€', 'level'],
  ['five hundred regular guests', null, 500, 'regular guests', 'unsaid'],
  ['double the orders', 'increase', 100, '%', 'change'],
  ['halve the complaints', 'decrease', 50, '%', 'change'],
  ['keep staff turnover under 10 %', 'keep', 10, '%', 'level'],
  ['grow by 15 % a year for three years', 'increase', 52.0875, '%', 'change'],
  ['2k newsletter readers', null, 2000, 'newsletter readers', 'unsaid'],
] as const)('%s', (text, direction, value, unit, role) => {
  const reading = read(text);
  expect(reading.direction).toBe(direction);
  expect(reading.target).toMatchObject({ unit, role });
  expect(reading.target?.value).toBeCloseTo(value, 9);
});

test('the example on the empty screen', () => {
  const text =
    'Most loved bakery in town: named by three in ten townspeople, up from one in seven, by October 2027.';
  expect(read(text)).toMatchObject({
    direction: 'increase',
    target: { value: 30, unit: '%' },
    baseline: { value: 14.3, unit: '%' },
    due: '2027-10-31',
    scope: 'town',
  });
});

test.each([
  ['reach EUR 50,000 a month', 50_000, 'EUR'],
  ['50k € of orders', 50_000, '€'],
  ['25 % more regular guests', 25, '%'],
] as const)('%s', (text, value, unit) => {
  expect(read(text).target).toMatchObject({ value, unit });
});

test('from … to …: where it starts from', () => {
  expect(read('Croissants sold per week from 420 to 600 by 30 June 2027')).toMatchObject({
    baseline: { value: 420 },
    target: { value: 600, role: 'level' },
    due: '2027-06-30',
  });
});

test('one outcome or several', () => {
  expect(read('increase sales and reduce waste').outcomes).toEqual(['increase sales', 'reduce waste']);
  expect(read('sell bread and cakes to 500 families').outcomes).toHaveLength(1);
  expect(read('become the best bakery and open a second shop; train everybody').outcomes).toHaveLength(3);
});

test('any text is read without a fault', () => {
  for (const text of ['', '   ', '€', '10', 'and and and', '99999999999999999999 %', '(((', '31.02.2027']) {
    expect(() => read(text)).not.toThrow();
  }
  expect(read('by 31.02.2027').due).toBeNull();
});
