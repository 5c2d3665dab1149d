// Tests of how a split is written.
import type { Business } from '@evenkeel/core';
import { expect, it } from 'vitest';
import { isWhole, partsOf, splitChanges } from './split-changes.ts';

const business = {
  splits: [{ id: 'rent', name: 'Rent', rationale: null }],
  splitParts: [
    { id: 'rent-bread', split: 'rent', activity: 'bread', initiative: null, weight: 3 },
    { id: 'rent-oven', split: 'rent', activity: null, initiative: 'oven', weight: 1 },
  ],
} as unknown as Business;

it('writes only what is different', () => {
  const parts = [
    { work: 'activity/bread', points: 2 },
    { work: 'activity/shop', points: 5 },
  ];
  expect(splitChanges(business, 'rent', 'Rent', parts)).toEqual({
    id: 'rent',
    changes: [
      { kind: 'remove', noun: 'split-part', id: 'rent-oven' },
      { kind: 'update', noun: 'split-part', id: 'rent-bread', set: { weight: 2 } },
      {
        kind: 'create',
        noun: 'split-part',
        id: 'rent-shop',
        set: { split: 'rent', activity: 'shop', weight: 5 },
      },
    ],
  });
  expect(splitChanges(business, 'rent', 'Rent', partsOf(business, 'rent')).changes).toEqual([]);
});

it('makes a new one with a key that is free', () => {
  const { id, changes } = splitChanges(business, null, 'Rent', partsOf(business, 'rent'));
  expect(id).toBe('rent-2');
  expect(changes.map(({ kind, noun }) => `${kind} ${noun}`)).toEqual([
    'create split',
    'create split-part',
    'create split-part',
  ]);
});

it('needs two different works and some points', () => {
  const part = (work: string, points: number) => ({ work, points });
  expect(isWhole([part('activity/a', 1), part('activity/b', 0)])).toBe(true);
  expect(isWhole([part('activity/a', 1)])).toBe(false);
  expect(isWhole([part('activity/a', 1), part('activity/a', 1)])).toBe(false);
  expect(isWhole([part('activity/a', 0), part('activity/b', 0)])).toBe(false);
  expect(isWhole([part('activity/a', Number.NaN), part('activity/b', 1)])).toBe(false);
  expect(isWhole([part('', 1), part('activity/b', 1)])).toBe(false);
});
