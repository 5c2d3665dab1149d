// Tests of what is offered for a line.
import type { Line } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { frequentTargets, likelyTargets } from './likely-targets.ts';

const total = {
  month: '2026-01',
  nature: 'spending',
  initiative: null,
  split: null,
  payee: null,
  account: null,
  amountMinor: 1,
};
const business = {
  totals: {
    money: [
      { ...total, activity: 'bread', entries: 2 },
      { ...total, activity: 'shop', entries: 5 },
      { ...total, activity: 'bread', entries: 4 },
      { ...total, activity: null, entries: 99 },
    ],
    time: [{ activity: null, initiative: 'oven', split: null, entries: 1 }],
  },
} as unknown as Business;

const line = (targets: readonly string[], target: string | null = null): Line =>
  ({
    target,
    suggestion: {
      candidates: targets.map((one, at) => ({ target: one, chance: 0.5 / (at + 1) })),
      reasons: [],
    },
  }) as unknown as Line;

it('counts the lines of each work', () => {
  expect(frequentTargets(business, 'ledger')).toEqual(['activity/bread', 'activity/shop']);
  expect(frequentTargets(business, 'time')).toEqual(['initiative/oven']);
});

it('offers the suggested first, each once, never what the line belongs to already, at most nine', () => {
  const frequent = frequentTargets(business, 'ledger');
  expect(likelyTargets(line(['activity/shop', 'nature/transfer']), frequent)).toEqual([
    'activity/shop',
    'nature/transfer',
    'activity/bread',
  ]);
  expect(likelyTargets(line([], 'activity/bread'), frequent)).toEqual(['activity/shop']);
  expect(
    likelyTargets(
      line([]),
      Array.from({ length: 20 }, (_, at) => `activity/${at}`),
    ),
  ).toHaveLength(9);
});
