// The algebra of units: what texts mean, what may be added, what products are called.
import { describe, expect, it } from 'vitest';
import { fits, isResultOf, literalUnit, multiplied, raised, readUnit, unitText } from './unit.ts';

const read = (text: string | null) => readUnit(text, 'EUR');

it.each([
  ['EUR', 'EUR'],
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  ['eur', 'EUR'],
  ['kEUR', '1000 EUR'],
  ['1,000 €', '1000 EUR'],
  ['million EUR', '1000000 EUR'],
  ['USD', 'USD'],
  ['Hours', 'h'],
  ['€ per hour', 'EUR per h'],
  ['loaves/day', 'loaves per day'],
  ['%', '%'],
  ['percentage points', '%'],
  ['points of 10', 'points of 10'],
  ['ant', 'ant'],
])('%s means %s', (text, expected) => {
  expect(unitText(read(text))).toBe(expected);
});

describe('adding', () => {
  it.each([
    ['EUR', '€', 'same'],
    ['EUR', 'hours', 'differs'],
    ['EUR', 'USD', 'differs'],
    ['EUR', 'kEUR', 'differs'],
    ['EUR', '%', 'differs'],
    ['hours', 'minutes', 'differs'],
    ['%', 'guests', 'differs'],
    ['calls', 'letters', 'perhaps'],
    ['EUR per month', 'EUR', 'perhaps'],
    ['EUR', null, 'unknown'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(fits(read(a), read(b))).toBe(expected);
    expect(fits(read(b), read(a))).toBe(expected);
  });
});

it('products and quotients combine, and cancel', () => {
  const perHour = multiplied(read('EUR'), read('h'), -1);
  expect(unitText(perHour)).toBe('EUR per h');
  expect(unitText(multiplied(perHour, read('hours'), 1))).toBe('EUR');
  expect(unitText(multiplied(read('EUR'), read('€'), -1))).toBe('');
  expect(unitText(multiplied(read('%'), read('EUR'), 1))).toBe('EUR');
  expect(unitText(multiplied(literalUnit, read('EUR'), -1))).toBe('1 per EUR');
  expect(unitText(raised(read('m'), 2))).toBe('m^2');
});

it.each([
  ['EUR/guests', 'EUR', 'same'],
  ['EUR/h', 'EUR', 'perhaps'],
  ['EUR', '%', 'differs'],
  ['guests/visitors', '%', 'same'],
  ['hours', '%', 'differs'],
  ['EUR', 'guests', 'differs'],
  ['EUR', null, 'unknown'],
] as const)('a result of %s kept as %s: %s', (result, own, expected) => {
  expect(isResultOf(read(result), read(own))).toBe(expected);
});
