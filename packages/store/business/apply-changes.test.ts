// Changes: as the core would make them, whole or not at all, with a way back, and never over somebody else's work.
import {
  type Business,
  type Change,
  applyChanges as inMemory,
  nounNames,
  nouns,
  recordsOf,
} from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VersionedChange } from '../store.ts';
import { sampleBusiness } from '../testing/sample-business.ts';
import { ledgerEntry, machineOwner, storeFixture } from '../testing/store-fixture.ts';

const fixture = storeFixture();

async function aBusiness(): Promise<string> {
  return (await fixture.store.createBusiness(sampleBusiness(), machineOwner)).businessId;
}

function apply(businessId: string, changes: readonly VersionedChange[]) {
  return fixture.within(businessId, (scope) => scope.applyChanges(changes, null));
}

test('a stale edit gets a conflict that says what stands there now and whose it is', async () => {
  const id = await aBusiness();
  const rename = (title: string): VersionedChange => {
    return { kind: 'update', noun: 'goal', id: 'grow', set: { title }, expectedVersion: 1 };
  };
  expect(await apply(id, [rename('Mine')])).toMatchObject({
    outcome: 'applied',
    applied: { versions: { 'goal/grow': 2 } },
  });
  const late = await apply(id, [
    rename('Theirs'),
    { kind: 'create', noun: 'person', id: 'cleo', set: { name: 'Cleo' }, expectedVersion: null },
  ]);
  expect(late).toMatchObject({
    outcome: 'conflict',
    conflicts: [
      {
        noun: 'goal',
        id: 'grow',
        expectedVersion: 1,
        currentVersion: 2,
        current: { title: 'Mine' },
        changedBy: 'Ada',
      },
    ],
  });
  const { business } = await fixture.within(id, (scope) => scope.snapshot());
  expect(business.people.map((person) => person.id)).toEqual(['ada', 'ben']);
});

test('an edit of a record that was removed meanwhile is a conflict with nothing', async () => {
  const id = await aBusiness();
  await apply(id, [{ kind: 'remove', noun: 'acceptance', id: 'known', expectedVersion: 1 }]);
  const late = await apply(id, [
    { kind: 'update', noun: 'acceptance', id: 'known', set: { reason: 'x' }, expectedVersion: 1 },
  ]);
  expect(late).toMatchObject({
    outcome: 'conflict',
    conflicts: [{ currentVersion: null, current: null, changedBy: 'Ada' }],
  });
});

test('two writers at the same moment: one is first, the other gets the conflict', async () => {
  const id = await aBusiness();
  const edits = ['one', 'two', 'three'].map((title) =>
    apply(id, [{ kind: 'update', noun: 'goal', id: 'grow', set: { title }, expectedVersion: 1 }]),
  );
  const outcomes = (await Promise.all(edits)).map(({ outcome }) => outcome);
  expect(outcomes.sort()).toEqual(['applied', 'conflict', 'conflict']);
});

test('removing what others refer to is refused, and they are named', async () => {
  const id = await aBusiness();
  await fixture.importLedger(id, [ledgerEntry({ initiative: 'oven' }), ledgerEntry({ initiative: 'oven' })]);
  const refused = await apply(id, [
    { kind: 'remove', noun: 'initiative', id: 'oven', expectedVersion: null },
  ]);
  expect(refused).toMatchObject({
    outcome: 'refused',
    problems: [
      {
        code: 'still-referred-to',
        path: [0, 'id'],
        data: {
          noun: 'initiative',
          id: 'oven',
          by: 'allocation/oven-money, initiative/range, ledger-entry (2)',
          count: 4,
        },
      },
    ],
  });
});

test('a set may create and remove in any order, as long as it ends well', async () => {
  const id = await aBusiness();
  const applied = await fixture.change(id, [
    {
      kind: 'create',
      noun: 'goal',
      id: 'new',
      set: { title: 'New', kpi: 'margin', status: 'active' },
      expectedVersion: null,
    },
    { kind: 'remove', noun: 'kpi', id: 'sales', expectedVersion: 1 },
    { kind: 'update', noun: 'goal', id: 'grow', set: { kpi: 'margin' }, expectedVersion: 1 },
    { kind: 'update', noun: 'source', id: 'till', set: { kpi: 'margin' }, expectedVersion: 1 },
    {
      kind: 'create',
      noun: 'kpi',
      id: 'margin',
      set: { name: 'Margin', better: 'higher', aggregate: 'mean' },
      expectedVersion: null,
    },
  ]);
  expect(Object.keys(applied.versions).sort()).toEqual([
    'goal/grow',
    'goal/new',
    'kpi/margin',
    'source/till',
  ]);
});

test.each<[string, Change, string, (string | number)[]]>([
  [
    'a key that leads nowhere',
    { kind: 'update', noun: 'goal', id: 'grow', set: { owner: 'nobody' } },
    'reference-to-nothing',
    [1, 'set', 'owner'],
  ],
  [
    'a key used twice',
    { kind: 'create', noun: 'person', id: 'ada', set: { name: 'Ada' } },
    'key-used-twice',
    [1, 'id'],
  ],
  [
    'a record that is not there',
    { kind: 'remove', noun: 'person', id: 'nobody' },
    'no-such-record',
    [1, 'id'],
  ],
  [
    'a wrong value',
    { kind: 'update', noun: 'person', id: 'ada', set: { hoursPerWeek: 200 } },
    'too-big',
    [1, 'hoursPerWeek'],
  ],
  [
    'two of one-of',
    { kind: 'update', noun: 'allocation', id: 'oven-money', set: { activity: 'baking' } },
    'one-of-many',
    [1],
  ],
  [
    'a NUL character',
    { kind: 'update', noun: 'person', id: 'ada', set: { name: 'A\0' } },
    'text-not-storable',
    [1, 'name'],
  ],
  [
    'a day before all calendars',
    { kind: 'update', noun: 'goal', id: 'grow', set: { due: '0000-01-01' } },
    'not-storable',
    [],
  ],
])('%s is refused with its place, and nothing is written', async (_, change, code, path) => {
  const id = await aBusiness();
  const good: Change = { kind: 'update', noun: 'person', id: 'ben', set: { role: 'Baker' } };
  const refused = await apply(
    id,
    [good, change].map((one) => ({ ...one, expectedVersion: null })),
  );
  expect(refused).toMatchObject({ outcome: 'refused', problems: [{ code, path }] });
  const { business, revision } = await fixture.within(id, (scope) => scope.snapshot());
  expect(business).toEqual(sampleBusiness());
  expect(revision).toBe(1);
});

test('after a refusal the same transaction can go on', async () => {
  const id = await aBusiness();
  await fixture.within(id, async (scope) => {
    const bad = {
      kind: 'update',
      noun: 'goal',
      id: 'grow',
      set: { due: '0000-01-01' },
      expectedVersion: null,
    } as const;
    expect((await scope.applyChanges([bad], null)).outcome).toBe('refused');
    const good = { ...bad, set: { due: '2028-01-01' } };
    expect((await scope.applyChanges([good], null)).outcome).toBe('applied');
  });
  const { business } = await fixture.within(id, (scope) => scope.snapshot());
  expect(business.goals[0]?.due).toBe('2028-01-01');
});

test('a change that changes nothing leaves version and log alone', async () => {
  const id = await aBusiness();
  const applying = await apply(id, [
    {
      kind: 'update',
      noun: 'goal',
      id: 'grow',
      set: { title: 'Grow', milestones: [{ value: 10.5, day: '2026-12-31' }] },
      expectedVersion: 1,
    },
  ]);
  expect(applying).toMatchObject({
    outcome: 'applied',
    applied: { revision: 1, versions: { 'goal/grow': 1 }, inverse: [] },
  });
});

test('the profile has versions, conflicts, a log and a way back too', async () => {
  const id = await aBusiness();
  const update = (set: object, expectedVersion: number | null) =>
    fixture.within(id, (scope) => scope.updateProfile(set, expectedVersion, 'renamed'));
  const applying = await update({ name: 'Bread & Co', valueProposition: null }, 1);
  if (applying.outcome !== 'applied') throw new Error(JSON.stringify(applying));
  expect(applying.applied.profileBefore).toEqual({
    name: 'Bakery',
    valueProposition: sampleBusiness().profile.valueProposition,
  });
  expect(await update({ name: 'Late' }, 1)).toMatchObject({
    outcome: 'conflict',
    conflicts: [{ noun: 'profile', currentVersion: 2 }],
  });
  expect(await update({ currency: 'Euro' }, null)).toMatchObject({
    outcome: 'refused',
    problems: [{ path: ['currency'] }],
  });
  const [logged] = await fixture.within(id, (scope) => scope.history({ limit: 1 }));
  expect(logged?.profile?.set).toEqual({ name: 'Bread & Co', valueProposition: null });
  await update(applying.applied.profileBefore ?? {}, 2);
  expect(await fixture.within(id, (scope) => scope.profile())).toEqual(sampleBusiness().profile);
  const past = await fixture.within(id, (scope) => scope.snapshot(logged?.at));
  expect(past.business.profile.name).toBe('Bread & Co');
});

test('history tells what happened to one record', async () => {
  const id = await aBusiness();
  await apply(id, [{ kind: 'update', noun: 'goal', id: 'grow', set: { title: 'A' }, expectedVersion: null }]);
  await apply(id, [{ kind: 'update', noun: 'person', id: 'ada', set: { name: 'B' }, expectedVersion: null }]);
  const revisions = async (options: object) =>
    (await fixture.within(id, (scope) => scope.history({ limit: 10, ...options }))).map(
      ({ revision }) => revision,
    );
  expect(await revisions({ noun: 'goal', id: 'grow' })).toEqual([2, 1]);
  expect(await revisions({ before: 3 })).toEqual([2, 1]);
});

/** Changes that often fit the sample and sometimes do not. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>(
    {
      kind: 'create',
      noun: 'kpi',
      id: 'margin',
      set: { name: 'Margin', better: 'higher', aggregate: 'mean' },
    },
    {
      kind: 'create',
      noun: 'initiative',
      id: 'shop',
      set: { name: 'Shop', status: 'active', dependsOn: ['range', 'oven'] },
    },
    { kind: 'update', noun: 'initiative', id: 'range', set: { dependsOn: [] } },
    { kind: 'update', noun: 'initiative', id: 'oven', set: { dependsOn: ['range'], costMinor: null } },
    { kind: 'update', noun: 'goal', id: 'grow', set: { kpi: 'margin', milestones: [] } },
    {
      kind: 'update',
      noun: 'goal',
      id: 'grow',
      set: { kpi: null, targetValue: 1 / 3, baselineDay: '2024-02-29' },
    },
    {
      kind: 'update',
      noun: 'contribution',
      id: 'baking-grow',
      set: { activity: null, initiative: 'shop', weight: 0.1 },
    },
    { kind: 'update', noun: 'allocation', id: 'oven-money', set: { initiative: null, activity: 'baking' } },
  ),
  fc
    .constantFrom(
      ...nounNames.flatMap((noun) => recordsOf(sampleBusiness(), noun).map(({ id }) => ({ noun, id }))),
    )
    .map(({ noun, id }): Change => ({ kind: 'remove', noun, id })),
  fc.record({ title: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) }).map((set): Change => {
    return { kind: 'update', noun: 'goal', id: 'grow', set };
  }),
);

test('random changes end as in memory, and their inverse brings everything back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const id = await aBusiness();
      const expected = inMemory(sampleBusiness(), changes);
      const applying = await apply(
        id,
        changes.map((one) => ({ ...one, expectedVersion: null })),
      );
      const { business } = await fixture.within(id, (scope) => scope.snapshot());
      const refusedText =
        applying.outcome === 'refused' && applying.problems[0]?.code === 'text-not-storable';
      if (applying.outcome !== 'applied') {
        expect(expected.ok && !refusedText).toBe(false);
        expect(business).toEqual(sampleBusiness());
        return;
      }
      if (!expected.ok)
        throw new Error(`accepted what the core refuses: ${JSON.stringify(expected.problems)}`);
      expect(business).toEqual(sorted(expected.value));
      const [created] = (await fixture.within(id, (scope) => scope.history({ limit: 9 }))).slice(-1);
      await fixture.change(id, applying.applied.inverse);
      const undone = await fixture.within(id, (scope) => scope.snapshot());
      expect(undone.business).toEqual(sampleBusiness());
      const past = await fixture.within(id, (scope) => scope.snapshot(created?.at));
      expect(past.business).toEqual(sampleBusiness());
    }),
    { numRuns: 40 },
  );
});

/** Records in the order of their keys, references too: the order in which the store gives them. */
function sorted(business: Business): Business {
  const lists = nounNames.map((noun) => [
    nouns[noun].plural,
    recordsOf(business, noun)
      .map((record) =>
        'dependsOn' in record ? { ...record, dependsOn: [...record.dependsOn].sort() } : record,
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return { ...business, ...Object.fromEntries(lists) };
}
