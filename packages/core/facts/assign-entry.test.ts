// Which rule decides, and what matches.
import { expect, test } from 'vitest';
import type { AssignmentRule } from '../model/assignment-rule.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { assignEntry, assignerOf } from './assign-entry.ts';

const blank: LedgerEntry = {
  day: '2026-01-01',
  amountMinor: 100,
  account: null,
  payee: null,
  project: null,
  text: null,
  nature: 'spending',
  activity: null,
  initiative: null,
  split: null,
  sourceId: null,
};

function rule(fields: Partial<AssignmentRule>): AssignmentRule {
  const none = { activity: null, initiative: null, split: null, nature: null };
  return {
    id: 'r',
    order: 1,
    appliesTo: 'ledger',
    field: 'payee',
    match: 'equals',
    pattern: 'x',
    ...none,
    ...fields,
  };
}

test.each([
  ['equals', 'payee', 'Café Crème', 'CAFE  creme', true],
  ['equals', 'payee', 'Café Crème', 'Cafe Creme GmbH', false],
  ['starts-with', 'payee', 'Mühle', 'muhle Kern', true],
  ['starts-with', 'account', 'Expenses:Food', 'Expenses:Food:Flour', true],
  ['starts-with', 'account', 'Expenses:Food:', 'expenses:food', true],
  ['starts-with', 'account', 'Expenses:Food', 'Expenses:Foodtruck', false],
  ['contains-words', 'text', 'rent shop', 'Shop, monthly RENT', true],
  ['contains-words', 'text', 'rent', 'Rental car', false],
  ['contains-words', 'text', '!!', 'anything', false],
] as const)('%s on %s: %j and %j: %s', (match, field, pattern, value, matches) => {
  const assigned = assignEntry({ ...blank, [field]: value }, [
    rule({ match, field, pattern, activity: 'a' }),
  ]);
  expect(assigned.activity === 'a').toBe(matches);
});

test('the first rule in order decides; an entry tied to work stays', () => {
  const rules = [
    rule({ id: 'second', order: 2, activity: 'b' }),
    rule({ id: 'first', order: 1, nature: 'transfer' }),
    rule({ id: 'other', order: 0, appliesTo: 'time', field: 'project', activity: 'c' }),
  ];
  expect(assignEntry({ ...blank, payee: 'X' }, rules)).toMatchObject({ nature: 'transfer', activity: null });
  const tied = { ...blank, payee: 'X', initiative: 'i' };
  expect(assignEntry(tied, rules)).toBe(tied);
  const time = {
    day: '2026-01-01',
    minutes: 5,
    person: null,
    project: 'x',
    text: null,
    activity: null,
    initiative: null,
    split: null,
    sourceId: null,
  };
  expect(assignerOf(rules).time(time).activity).toBe('c');
});
