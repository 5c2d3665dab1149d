// Tests the order of rules and what is written when one moves.
import type { AssignmentRule } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { inOrder, moveRule, orderAfter } from './rule-order.ts';

const rule = (id: string, order: number): AssignmentRule => ({
  id,
  order,
  appliesTo: 'ledger',
  field: 'payee',
  match: 'equals',
  pattern: id,
  activity: 'baking',
  initiative: null,
  nature: null,
});
const rules = [rule('c', 30), rule('a', 10), rule('b', 20)];
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

test('rules stand in the order in which they are tried', () => {
  expect(ids(inOrder(rules))).toEqual(['a', 'b', 'c']);
  expect(ids(inOrder([rule('y', 1), rule('x', 1)]))).toEqual(['x', 'y']);
});

test('a new rule is tried last', () => {
  expect(orderAfter([])).toBe(10);
  expect(orderAfter(rules)).toBe(40);
});

test('moving writes only what becomes different', () => {
  expect(moveRule(rules, 2, 1)).toEqual([
    { kind: 'update', noun: 'assignment-rule', id: 'c', set: { order: 20 } },
    { kind: 'update', noun: 'assignment-rule', id: 'b', set: { order: 30 } },
  ]);
  expect(moveRule(rules, 0, 2).map((change) => change.id)).toEqual(['b', 'c', 'a']);
});

test('a move that leads nowhere writes nothing', () => {
  expect(moveRule(rules, 1, 1)).toEqual([]);
  expect(moveRule(rules, 0, -1)).toEqual([]);
  expect(moveRule(rules, 2, 3)).toEqual([]);
});
