// Suggestions while a formula is written: what is offered where, and what a choice replaces.
import { noTotals, parseBusiness } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { formulaSuggestions } from './formula-suggestions.ts';

const parsed = parseBusiness(
  {
    profile: { name: 'Corner Bakery', currency: 'EUR' },
    kpis: [
      { id: 'sales', name: 'Sales of bread', better: 'higher', aggregate: 'sum', unit: 'EUR' },
      { id: 'guests', name: 'Guests', better: 'higher', aggregate: 'sum' },
      { id: 'margin', name: 'Margin', better: 'higher', aggregate: 'mean' },
    ],
    activities: [
      { id: 'baking', name: 'Baking bread' },
      { id: 'campaign', name: 'Campaign "Pure"' },
    ],
  },
  noTotals,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const business = parsed.value;

const offered = (text: string, all = false) => {
  const { from, to, list } = formulaSuggestions(text, text.length, business, 'margin', all);
  return list.map((one) => text.slice(0, from) + one.text + text.slice(to));
};

it.each([
  ['gu', ['"Guests"']],
  ['2 * bread', ['2 * "Sales of bread"']],
  ['"sal', ['"Sales of bread"']],
  [
    's',
    ['"Sales of bread"', 'sum(', 'books.spending', '"Guests"', 'books.spending', 'hours', 'previous('].slice(
      0,
      3,
    ),
  ],
  ['book', ['books.income', 'books.spending']],
  ['hours("ba', ['hours("Baking bread"']],
  ['hours("camp', ['hours("activity/campaign"']],
  ['roll', ['rolling(']],
  ['margi', []],
  ['2 * ', []],
])('%s offers %j', (text, expected) => {
  expect(offered(text).slice(0, expected.length || undefined)).toEqual(expected);
});

it('offers everything when asked', () => {
  expect(offered('2 * ', true)).toHaveLength(8);
});

it('replaces the whole quoted name in the middle of a formula', () => {
  const text = '"Gue" / 2';
  const { from, to, list } = formulaSuggestions(text, 3, business, null, false);
  expect(text.slice(0, from) + (list[0]?.text ?? '') + text.slice(to)).toBe('"Guests" / 2');
});
