// Tests that choosing what a column holds changes exactly that.
import { expect, test } from 'vitest';
import { roleOf, valueRole, withRole } from './column-role.ts';

const mapping = { columns: { day: 0, payee: 1, amount: 2 }, valueColumns: [4, 5] } as unknown as Parameters<
  typeof roleOf
>[0];

test('every column has one role or none', () => {
  expect([0, 1, 2, 3, 4].map((index) => roleOf(mapping, index))).toEqual([
    'day',
    'payee',
    'amount',
    '',
    valueRole,
  ]);
});

test('a role moves to the column it is chosen for', () => {
  expect(withRole(mapping, 3, 'payee')).toEqual({
    columns: { day: 0, amount: 2, payee: 3 },
    valueColumns: [4, 5],
  });
});

test('a column that is left out, or holds values, has no other role', () => {
  expect(withRole(mapping, 1, '')).toEqual({ columns: { day: 0, amount: 2 }, valueColumns: [4, 5] });
  expect(withRole(mapping, 2, valueRole)).toEqual({ columns: { day: 0, payee: 1 }, valueColumns: [2, 4, 5] });
  expect(withRole(mapping, 4, '')).toEqual({ columns: { day: 0, payee: 1, amount: 2 }, valueColumns: [5] });
});
