// A finding's name is readable, fits into an acceptance, and never becomes the name of another finding.
import { expect, test } from 'vitest';
import { parseRecord } from '../model/parse-business.ts';
import { findingKey } from './finding-key.ts';

const goals = (count: number, last = 'z') =>
  Array.from({ length: count }, (_, index) => ({
    noun: 'goal',
    id: `goal-${index === count - 1 ? last : index}`,
    name: '',
  }));

test('short names say everything', () => {
  expect(findingKey('goal-cycle', goals(2))).toBe('goal-cycle:goal/goal-0+goal/goal-z');
  expect(findingKey('spending-serves-no-goal', [])).toBe('spending-serves-no-goal:');
});

test('long names can be accepted, and differ when only their end does', () => {
  const key = findingKey('goal-cycle', goals(40));
  expect(key).toHaveLength(200);
  expect(key).toMatch(/~[0-9a-f]{16}$/);
  expect(findingKey('goal-cycle', goals(40, 'y'))).not.toBe(key);
  const acceptance = { id: 'a', finding: key, until: '2026-12-31', reason: 'Known' };
  expect(parseRecord('acceptance', acceptance).ok).toBe(true);
});
