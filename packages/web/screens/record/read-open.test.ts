// What the address names is opened only if it is a noun with a key.
import { expect, test } from 'vitest';
import { readOpen } from './read-open.ts';

test.each([
  ['goal/most-loved', { noun: 'goal', id: 'most-loved' }],
  ['assignment-rule/rent', { noun: 'assignment-rule', id: 'rent' }],
  ['goal/', null],
  ['goal', null],
  ['ledger-entry/1', null],
  [undefined, null],
  [['goal/x'], null],
])('%j', (value, opened) => expect(readOpen(value)).toEqual(opened));
