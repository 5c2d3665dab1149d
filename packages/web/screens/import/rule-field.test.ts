// Tests what a rule for a group of entries looks at.
import { expect, test } from 'vitest';
import { ruleFieldOf } from './rule-field.ts';

test('the payee tells most, then the project, then the account', () => {
  const all = { payee: 'Mill', project: 'Bread', account: 'Expenses:Flour' };
  expect(ruleFieldOf(all)).toEqual({ field: 'payee', pattern: 'Mill' });
  expect(ruleFieldOf({ ...all, payee: null })).toEqual({ field: 'project', pattern: 'Bread' });
  expect(ruleFieldOf({ ...all, payee: null, project: null })?.field).toBe('account');
});

test('entries without a name cannot be told apart by one', () => {
  expect(ruleFieldOf({ payee: null, project: null, account: null })).toBeNull();
});
