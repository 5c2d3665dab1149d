// Amounts in every writing, exact to the last cent.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf, decimalOf, minorDigits } from './currency.ts';
import { parseAmount, parseNumber } from './parse-amount.ts';
import { surveyAmounts } from './survey-amounts.ts';

test.each([
  ['1234.50', '.', 2, 123450],
  ['-1234.5', '.', 2, -123450],
  ['1,234.50', '.', 2, 123450],
  ['1.234,50', ',', 2, 123450],
  ["1'234.50", '.', 2, 123450],
  ['1’234.50', '.', 2, 123450],
  ['1 234,50 €', ',', 2, 123450],
  ['1\u00a0234,50', ',', 2, 123450],
  ['12,34,567.00', '.', 2, 123456700],
  ['€ 5', '.', 2, 500],
  ['EUR -5', '.', 2, -500],
  ['-$5.00', '.', 2, -500],
  ['$-5.00', '.', 2, -500],
  ['US$ 5.00', '.', 2, 500],
  ['CHF 5.-', '.', 2, 500],
  ['5,-- €', ',', 2, 500],
  ['(12.00)', '.', 2, -1200],
  ['($1,000.00)', '.', 2, -100000],
  ['12,00-', ',', 2, -1200],
  ['−12.00', '.', 2, -1200],
  ['+7', '.', 2, 700],
  ['.5', '.', 2, 50],
  ['5.', '.', 2, 500],
  ['1.500', '.', 2, 150],
  ['1.505', '.', 2, 'too-many-decimals'],
  ['1234', '.', 0, 1234],
  ['1.234', ',', 0, 1234],
  ['1.2345', '.', 3, 'too-many-decimals'],
  ['0', '.', 2, 0],
  ['-0.00', '.', 2, 0],
  ['90071992547409.91', '.', 2, 9007199254740991],
  ['90071992547409.92', '.', 2, 'amount-too-big'],
  ['', '.', 2, 'amount-missing'],
  ['-', '.', 2, 'not-an-amount'],
  ['12.3.4', '.', 2, 'not-an-amount'],
  ['1,23,4.00', '.', 2, 'not-an-amount'],
  ['1,234', ',', 2, 'too-many-decimals'],
  ['1.234.567', ',', 2, 123456700],
  ['12e3', '.', 2, 'not-an-amount'],
  ['=1+1', '.', 2, 'not-an-amount'],
  ['abc', '.', 2, 'not-an-amount'],
  ['1 2 3', '.', 2, 'not-an-amount'],
] as const)('parseAmount(%j, %j, %i) is %s', (text, decimal, digits, expected) => {
  expect(parseAmount(text, decimal, digits)).toBe(expected);
});

test('every amount is read back as it was written', () => {
  const grouped = (text: string, group: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.constantFrom(0, 2, 3),
      fc.constantFrom('', ',', ' ', "'"),
      (minor, digits, group) => {
        const text = decimalOf(minor, digits);
        const [whole = '', fraction] = text.split('.');
        const written = grouped(whole, group) + (fraction === undefined ? '' : `.${fraction}`);
        expect(parseAmount(written, '.', digits)).toBe(minor);
      },
    ),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789.,'()-+ €$EURCHFe") }),
      fc.constantFrom('.' as const, ',' as const),
      (text, decimal) => {
        const read = parseAmount(text, decimal, 2);
        expect(typeof read === 'string' || Number.isSafeInteger(read)).toBe(true);
      },
    ),
  );
});

describe('surveyAmounts', () => {
  const decide = (...texts: string[]) => {
    const survey = surveyAmounts(currencyOf);
    for (const text of texts) survey.add(text);
    return survey.decide();
  };
  test('one clear cell decides for all', () => {
    expect(decide('1,234', '5.00').decimal).toBe('.');
    expect(decide('1,234', '5,00').decimal).toBe(',');
    expect(decide('1,234', '1,234,567').decimal).toBe('.');
    expect(decide('1.234', '0,5').decimal).toBe(',');
    expect(decide('1.234,5').decimal).toBe(',');
  });
  test('refuses to guess', () => {
    expect(decide('1,234', '5')).toMatchObject({ decimal: null, ambiguous: '1,234' });
    expect(decide('12', '5').decimal).toBe('.');
  });
  test('sees the currency and the signs', () => {
    expect(decide('€ 5', '-3 EUR', '(2)')).toMatchObject({ currency: 'EUR', negatives: 2, amounts: 3 });
    expect(decide('€ 5', '$3').currency).toBe(null);
    expect(decide('x', '').others).toBe(1);
  });
});

test('numbers that are no money', () => {
  expect(parseNumber('1.234,5', ',')).toBe(1234.5);
  expect(parseNumber('12,5 %', ',')).toBe(12.5);
  expect(parseNumber('1e-7', '.')).toBe(1e-7);
  expect(parseNumber('(3)', '.')).toBe(-3);
  expect(parseNumber('many', '.')).toBe(null);
});

test('currencies', () => {
  expect([minorDigits('EUR'), minorDigits('JPY'), minorDigits('KWD')]).toEqual([2, 0, 3]);
  expect(['€', 'eur', 'US$', 'euros'].map((written) => currencyOf(written))).toEqual([
    'EUR',
    'EUR',
    'USD',
    null,
  ]);
  expect([decimalOf(-5, 2), decimalOf(123456, 2), decimalOf(7, 0)]).toEqual(['-0.05', '1234.56', '7']);
});
