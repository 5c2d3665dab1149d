// A record's history holds what was done to it, not what the same change did to others.
import { expect, test } from 'vitest';
import { stepsOf } from './history-steps.ts';

const change = {
  changes: [
    { kind: 'update', noun: 'goal', id: 'a', set: { title: 'New', due: null } },
    { kind: 'update', noun: 'goal', id: 'b', set: { title: 'Other' } },
    { kind: 'remove', noun: 'goal', id: 'c' },
  ],
  inverse: [
    { kind: 'create' as const, noun: 'goal' as const, id: 'c', set: {}, expectedVersion: null },
    {
      kind: 'update' as const,
      noun: 'goal' as const,
      id: 'a',
      set: { title: 'Old', due: '2027-01-01' },
      expectedVersion: 2,
    },
  ],
};

test('fields before and after', () => {
  expect(stepsOf(change, 'goal', 'a')).toMatchObject([
    { kind: 'field', field: 'title', before: 'Old', after: 'New' },
    { kind: 'field', field: 'due', before: '2027-01-01', after: null },
  ]);
});

test('deleted, and nothing at all', () => {
  expect(stepsOf(change, 'goal', 'c')).toEqual([{ kind: 'removed' }]);
  expect(stepsOf(change, 'goal', 'd')).toEqual([]);
});
