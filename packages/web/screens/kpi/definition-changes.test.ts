// A changed meaning is told by its day and fields; a new name, or what was empty before, is none.
import { expect, test } from 'vitest';
import { definitionChanges } from './definition-changes.ts';

const entry = (at: string, set: object, before: object, id = 'margin') => ({
  at,
  changes: [{ kind: 'update', noun: 'kpi', id, set }],
  inverse: [{ kind: 'update' as const, noun: 'kpi' as const, id, set: { ...before }, expectedVersion: null }],
});

test('days and fields, oldest first', () => {
  const history = [
    entry(
      '2026-06-01T08:00:00Z',
      { definition: 'After tax', name: 'Margin' },
      { definition: 'Before tax', name: 'M' },
    ),
    entry('2026-03-01T08:00:00Z', { unit: '%', aggregate: 'mean' }, { unit: 'EUR', aggregate: 'sum' }),
  ];
  expect(definitionChanges(history, 'margin')).toEqual([
    { day: '2026-03-01', fields: ['unit', 'aggregate'] },
    { day: '2026-06-01', fields: ['definition'] },
  ]);
});

test('a new name, the same again, something filled in, and another measure are none', () => {
  const history = [
    entry('2026-06-01T08:00:00Z', { name: 'Margin' }, { name: 'M' }),
    entry('2026-06-02T08:00:00Z', { unit: '%' }, { unit: '%' }),
    entry('2026-06-03T08:00:00Z', { definition: 'After tax' }, { definition: null }),
    entry('2026-06-04T08:00:00Z', { unit: '%' }, { unit: 'EUR' }, 'other'),
  ];
  expect(definitionChanges(history, 'margin')).toEqual([]);
});
