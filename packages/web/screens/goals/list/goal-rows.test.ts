// Goals as a list: sorted with the unknown last, narrowed, and written so that a spreadsheet runs nothing.
import type { Figure, Goal } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { csvOf, type GoalRowData, type goalOrders, lettersInWords, orderGoals } from './goal-rows.ts';

const row = (id: string, values: Partial<GoalRowData> & { due?: string } = {}): GoalRowData => ({
  goal: { id, title: id, statement: null, owner: values.owner ?? null, due: values.due ?? null } as Goal,
  owner: null,
  chance: null,
  smart: null,
  share: null,
  ...values,
});
const chance = (value: number) => ({ value }) as Figure;
const rows = [
  row('c', { share: 0.2, due: '2027-01-01', owner: 'Tom' }),
  row('a', { chance: chance(0.4) }),
  row('b', { share: 0.8, due: '2026-12-01', chance: chance(0.1) }),
];
const ids = (order: (typeof goalOrders)[number], filter = {}) =>
  orderGoals(rows, { words: '', owner: '', order, ...filter }).map(({ goal }) => goal.id);

test('every order, with the unknown last', () => {
  expect(ids('share')).toEqual(['b', 'c', 'a']);
  expect(ids('due')).toEqual(['b', 'c', 'a']);
  expect(ids('chance')).toEqual(['b', 'a', 'c']);
  expect(ids('owner')).toEqual(['c', 'a', 'b']);
  expect(ids('name')).toEqual(['a', 'b', 'c']);
});

test('narrowed by words and by owner', () => {
  expect(ids('name', { words: 'TOM' })).toEqual(['c']);
  expect(ids('name', { owner: 'Tom' })).toEqual(['c']);
});

test('a file that a spreadsheet reads and does not run', () => {
  expect(
    csvOf([
      ['Goal', 'a,b'],
      ['=1+1', 'say "no"'],
    ]),
  ).toBe('Goal,"a,b"\r\n\'=1+1,"say ""no"""\r\n');
  const parts = [
    { id: 'specific', verdict: 'pass' },
    { id: 'measurable', verdict: 'fail' },
    { id: 'achievable' },
  ] as unknown as Figure['parts'];
  expect(lettersInWords(parts, (id) => id[0]?.toUpperCase() ?? '')).toBe('S+ M− A?');
});
