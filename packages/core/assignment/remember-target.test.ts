// Tests of rules made from what somebody said about some lines.
import { expect, it } from 'vitest';
import { assignEntry } from '../facts/assign-entry.ts';
import type { AssignmentRule } from '../model/assignment-rule.ts';
import type { Change } from '../model/change.ts';
import { rememberTarget } from './remember-target.ts';

const rule = (fields: Partial<AssignmentRule>): AssignmentRule => ({
  id: 'all-food',
  order: 10,
  appliesTo: 'ledger',
  field: 'account',
  match: 'starts-with',
  pattern: 'Expenses',
  activity: 'baking',
  initiative: null,
  split: null,
  nature: null,
  ...fields,
});

const remember = (rules: readonly AssignmentRule[], target: string, ...names: string[]): readonly Change[] =>
  rememberTarget(rules, { appliesTo: 'ledger', field: 'payee', names, target });

/** The rules as they are after the changes. */
function after(rules: readonly AssignmentRule[], changes: readonly Change[]): readonly AssignmentRule[] {
  const next = new Map(rules.map((one) => [one.id, one]));
  for (const change of changes) {
    if (change.kind === 'remove') continue;
    next.set(change.id, { ...rule({ id: change.id }), ...next.get(change.id), ...(change.set as object) });
  }
  return [...next.values()];
}

const bought = {
  day: '2026-03-02',
  amountMinor: 100,
  account: 'Expenses:Food',
  payee: 'MILL',
  project: null,
  text: null,
  nature: 'spending',
  activity: null,
  initiative: null,
  split: null,
  sourceId: null,
} as const;

it.each([0, 1, 10])('comes before all other rules, wherever they begin (%i)', (order) => {
  const rules = [rule({ order })];
  const next = after(rules, remember(rules, 'initiative/oven', 'Mill', 'mill', 'Garage'));
  expect(next).toHaveLength(3);
  expect(assignEntry(bought, next)).toMatchObject({ initiative: 'oven', activity: null });
  expect(assignEntry({ ...bought, payee: 'Other' }, next)).toMatchObject({ activity: 'baking' });
  expect(Math.min(...next.map((one) => one.order))).toBeGreaterThanOrEqual(0);
});

it('changes the rule that says so already, and nothing else of it', () => {
  const rules = [rule({}), rule({ id: 'mill', field: 'payee', match: 'equals', pattern: 'Mill', order: 40 })];
  expect(remember(rules, 'split/rent', 'mill')).toEqual([
    {
      kind: 'update',
      noun: 'assignment-rule',
      id: 'mill',
      set: { activity: null, initiative: null, split: 'rent', nature: null },
    },
  ]);
});

it('sets apart from spending', () => {
  const next = after([], remember([], 'nature/transfer', 'Savings'));
  expect(assignEntry({ ...bought, payee: 'SAVINGS' }, next)).toMatchObject({
    nature: 'transfer',
    activity: null,
  });
});

it('has nothing to say of nothing, of nobody, and of what is no target', () => {
  expect(remember([], 'nothing', 'Mill')).toEqual([]);
  expect(remember([], 'activity/baking', '  ')).toEqual([]);
  expect(remember([], 'nature/spending', 'Mill')).toEqual([]);
  expect(remember([], 'goal/growth', 'Mill')).toEqual([]);
});

it('gives keys that are keys, even to names without letters', () => {
  const changes = remember(
    [rule({ id: 'rule' })],
    'activity/baking',
    '🥐',
    '***',
    'A & B GmbH',
    `${'x'.repeat(300)}`,
  );
  expect(changes.filter(({ kind }) => kind === 'create').map(({ id }) => id)).toEqual([
    'rule-2',
    'rule-3',
    'a-b-gmbh',
    'x'.repeat(40),
  ]);
});
