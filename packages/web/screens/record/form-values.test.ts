// Numbers and money survive the way into a form and back, in every way people write them.
import { nouns } from '@evenkeel/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedNames, fromFormValues, toFormValues, type Writing } from './form-values.ts';

const euro: Writing = {
  decimal: '.',
  currency: 'EUR',
  poolKind: (id) => (id === 'budget' ? 'money' : 'hours'),
};
const german: Writing = { ...euro, decimal: ',' };

const cost = (text: string, writing: Writing) => {
  const { set, problems } = fromFormValues(
    nouns.initiative.fields,
    { costMinor: text },
    ['costMinor'],
    writing,
  );
  return problems[0]?.code ?? set.costMinor;
};
const shownCost = (costMinor: number, writing: Writing) =>
  toFormValues(nouns.initiative.fields, { costMinor }, writing).costMinor;

describe('money stands in currency units', () => {
  test.each([
    ['1234.5', euro, 123450],
    ['1,234.50', euro, 123450],
    ['€ 12', euro, 1200],
    ['1234,5', german, 123450],
    ['1.234,50', german, 123450],
    ['12,5', euro, 1250],
    ['1234', { ...euro, currency: 'JPY' }, 1234],
    ['1.2345', { ...euro, currency: 'KWD' }, 'too-many-decimals'],
    ['1.234', { ...euro, currency: 'KWD' }, 1234],
    ['12.345', euro, 'too-many-decimals'],
    ['dear', euro, 'not-an-amount'],
    ['', euro, null],
  ] as const)('%s', (text, writing, expected) => expect(cost(text, writing)).toBe(expected));

  test('is shown with the decimals of its currency', () => {
    expect(shownCost(123450, euro)).toBe('1234.50');
    expect(shownCost(123450, german)).toBe('1234,50');
    expect(shownCost(123450, { ...euro, currency: 'JPY' })).toBe('123450');
    expect(shownCost(1234, { ...euro, currency: 'KWD' })).toBe('1.234');
  });

  test('an amount of a pool of money is money, of a pool of hours hours', () => {
    const fields = nouns.allocation.fields;
    const read = (pool: string) =>
      fromFormValues(fields, { pool, amountPerMonth: '12.5' }, ['amountPerMonth'], euro).set.amountPerMonth;
    expect(read('budget')).toBe(1250);
    expect(read('bakers')).toBe(12.5);
    expect(toFormValues(fields, { pool: 'budget', amountPerMonth: 1250 }, euro).amountPerMonth).toBe('12.50');
  });
});

test('every amount comes back as it was, in any currency and either way of writing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.constantFrom('EUR', 'JPY', 'KWD'),
      fc.constantFrom('.' as const, ',' as const),
      (amount, currency, decimal) => {
        const writing = { ...euro, currency, decimal };
        expect(cost(String(shownCost(amount, writing)), writing)).toBe(amount);
      },
    ),
  );
});

test('every plain number that people write comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      fc.constantFrom('.' as const, ',' as const),
      (thousandths, decimal) => {
        const value = thousandths / 1000;
        const writing = { ...euro, decimal };
        const shown = toFormValues(nouns.goal.fields, { targetValue: value }, writing);
        const { set } = fromFormValues(nouns.goal.fields, shown, ['targetValue'], writing);
        expect(set.targetValue).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

test('lists, references and truth values', () => {
  const record = { milestones: [{ day: '2027-01-31', value: 2.5 }], dependsOn: ['a'] };
  const goal = toFormValues(nouns.goal.fields, record, german);
  expect(goal.milestones).toEqual([{ day: '2027-01-31', value: '2,5' }]);
  const broken = { milestones: [{ day: '2027-01-31', value: 'much' }] };
  expect(fromFormValues(nouns.goal.fields, goal, ['milestones'], german).set).toEqual({
    milestones: record.milestones,
  });
  expect(fromFormValues(nouns.goal.fields, broken, ['milestones'], german).problems[0]?.path).toEqual([
    'milestones',
    0,
    'value',
  ]);
  expect(toFormValues(nouns.activity.fields, { sharedOverhead: true }, euro).sharedOverhead).toBe(true);
});

test('only what differs counts as changed', () => {
  const before = toFormValues(nouns.goal.fields, { title: 'Grow', targetValue: 2 }, euro);
  expect(changedNames(before, { ...before })).toEqual([]);
  expect(changedNames(before, { ...before, targetValue: '3' })).toEqual(['targetValue']);
});
