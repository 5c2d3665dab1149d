// Each trade has its dimensions; what the business has already is not offered again.
import type { Dimension } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { remainingDimensions, tradeOf, trades } from './starting-dimensions.ts';

test.each([
  ['Bakery', 'food'],
  ['Restaurant and bar', 'food'],
  ['Online shop for gardens', 'shop'],
  ['Energy consulting', 'services'],
  ['Small manufacturer of hinges', 'making'],
  ['Software', 'software'],
  ['Beekeeping', 'general'],
  [null, 'general'],
])('%s is %s', (industry, trade) => {
  expect(tradeOf(industry)).toBe(trade);
});

test.each(trades)('%s: seven different dimensions, without those there are', (trade) => {
  const all = remainingDimensions(trade, [], (id) => id);
  expect(new Set(all).size).toBe(7);
  const [first = 'price'] = all;
  const rest = remainingDimensions(trade, [{ name: first } as Dimension], (id) => id);
  expect(rest).toEqual(all.slice(1));
});
