// What cannot be said is found: an unknown sentence, a missing value, and one hidden in a branch.
import { expect, test } from 'vitest';
import { unsaid } from './unsaid.ts';

test('an unknown sentence', () => {
  expect(unsaid({ id: 'rule.no-such-rule.what', data: {} })).toEqual([
    'no sentence is called rule.no-such-rule.what',
  ]);
});

test('a missing value, also inside a branch', () => {
  expect(unsaid({ id: 'rule.goal-without-kpi.what', data: {} })).toHaveLength(1);
  const data = { goal: 'A', due: '2026-01-01', days: 2, reached: 'no', last: '1' };
  expect(unsaid({ id: 'rule.goal-overdue.what', data })).toEqual([
    'rule.goal-overdue.what uses {target}, which is not given',
  ]);
  expect(unsaid({ id: 'rule.goal-overdue.what', data: { ...data, target: '2' } })).toEqual([]);
});
