// Keys of new records are valid, readable and never taken twice.
import { ID_SHAPE, noTotals, parseBusiness } from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newKey, wishOf } from './new-key.ts';

const parsed = parseBusiness(
  {
    profile: { name: 'Bakery', currency: 'EUR' },
    goals: [{ id: 'most-loved', title: 'Most loved', status: 'active' }],
  },
  noTotals,
);
if (!parsed.ok) throw new Error('the business of the test is not valid');
const business = parsed.value;

test.each([
  ['Müller & Söhne', 'muller-sohne'],
  ['Straße', 'strasse'],
  ['Most loved', 'most-loved-2'],
  ['日本', 'goal'],
])('%s → %s', (name, key) => expect(newKey(business, 'goal', name)).toBe(key));

test('any name gives a valid key', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(newKey(business, 'goal', name)).toMatch(ID_SHAPE);
    }),
  );
});

test('records without a name are called after what they tie together', () => {
  expect(wishOf('contribution', { initiative: 'oven', goal: 'growth' })).toBe('oven-growth');
  expect(wishOf('practice', { function: 'kitchen', dimension: 'price' })).toBe('kitchen-price');
  expect(wishOf('goal', { title: 'Grow' })).toBe('Grow');
});
