// The rule made for a group matches the entries of the group.
import type { UnassignedGroup } from '@evenkeel/contract';
import { type Business, noTotals, parseBusiness, parseRecord } from '@evenkeel/core';
import { expect, test } from 'vitest';
import { groupName, ruleForGroup } from './assignment-of-group.ts';

const group: UnassignedGroup = {
  kind: 'ledger',
  payee: 'Dairy & Sons',
  account: '4000',
  project: null,
  entries: 3,
  amountMinor: 1200,
  minutes: 0,
  firstDay: '2026-01-01',
  lastDay: '2026-02-01',
  examples: [],
};

test('a rule at the end of the list, by the name of the group', () => {
  const change = ruleForGroup(business(), group, 'activity:baking');
  expect(change).toMatchObject({
    kind: 'create',
    id: 'dairy-sons',
    set: { order: 40, appliesTo: 'ledger', field: 'payee', pattern: 'Dairy & Sons', activity: 'baking' },
  });
  const set = change?.kind === 'create' ? change.set : {};
  expect(parseRecord('assignment-rule', { ...set, id: 'dairy-sons' }).ok).toBe(true);
});

test('time goes by project, natures are no work, and what has no name gets no rule', () => {
  const time = { ...group, kind: 'time' as const, payee: null, account: null, project: 'Shop' };
  expect(ruleForGroup(business(), time, 'initiative:kiosk')).toMatchObject({
    set: { appliesTo: 'time', field: 'project', pattern: 'Shop', initiative: 'kiosk' },
  });
  expect(ruleForGroup(business(), group, 'nature:transfer')).toMatchObject({ set: { nature: 'transfer' } });
  const nameless = { ...group, payee: null, account: null };
  expect(groupName(nameless)).toBeNull();
  expect(ruleForGroup(business(), nameless, 'activity:baking')).toBeNull();
});

function business(): Business {
  const parsed = parseBusiness(
    {
      profile: { name: 'Bakery', currency: 'EUR' },
      activities: [{ id: 'baking', name: 'Baking' }],
      assignmentRules: [
        {
          id: 'r',
          order: 30,
          appliesTo: 'time',
          field: 'text',
          match: 'equals',
          pattern: 'x',
          activity: 'baking',
        },
      ],
    },
    noTotals,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
