// Tests of light stemming.
import { expect, it } from 'vitest';
import { wordStems, wordsWithStem } from './word-stems.ts';

it.each([
  ['Baking the cakes', 'bake a cake'],
  ['Loyalty card for our regulars', 'LOYALTY CARDS – regular'],
  ['New deliveries', 'delivery'],
  ['Café opened', 'open cafe'],
])('%s = %s', (one, other) => {
  expect([...wordStems(one)].sort()).toEqual([...wordStems(other)].sort());
});

it('keeps short and different words apart, and each once', () => {
  expect(wordStems('bus gas mass')).toEqual(
    ['bus', 'gas', 'mass'].map((word) => (word === 'mass' ? word : word)),
  );
  expect(wordStems('bread, bread and BREAD')).toEqual(['bread']);
  expect(wordStems('for the')).toEqual([]);
});

it('finds the words behind the stems again', () => {
  expect(wordsWithStem('Monthly news: the news of the month', ['new', 'monthly'])).toEqual([
    'monthly',
    'news',
  ]);
});
