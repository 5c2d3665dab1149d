// Tests what a logged change is said to have touched.
import { expect, test } from 'vitest';
import { recordIn, touchedRecords } from './touched-records.ts';

const change = {
  changes: [
    { kind: 'update', noun: 'goal', id: 'loved', set: { due: '2027-01-01' } },
    { kind: 'remove', noun: 'kpi', id: 'sales' },
    { kind: 'update', noun: 'goal', id: 'loved', set: { owner: 'ada' } },
    { kind: 'create', noun: 'something-new', id: 'x', set: {} },
  ],
  inverse: [
    {
      kind: 'create' as const,
      noun: 'kpi' as const,
      id: 'sales',
      set: { name: 'Sales' },
      expectedVersion: null,
    },
  ],
};

test('each record is named once; nouns nobody knows are left out', () => {
  expect(touchedRecords(change)).toEqual([
    { noun: 'goal', id: 'loved' },
    { noun: 'kpi', id: 'sales' },
  ]);
});

test('a removed record keeps its name', () => {
  expect(recordIn(change, { noun: 'kpi', id: 'sales' })).toEqual({ id: 'sales', name: 'Sales' });
});
