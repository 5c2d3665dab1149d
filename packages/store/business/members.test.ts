// Members: who sees which business, what a role may do, and what remains when a business is removed.
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../store.ts';
import { sampleBusiness } from '../testing/sample-business.ts';
import { ledgerEntry, machineOwner, storeFixture, stream } from '../testing/store-fixture.ts';

const fixture = storeFixture();
const [ann, bob, eve] = ['ann', 'bob', 'eve'].map((name): Actor => ({ accountId: name, name })) as [
  Actor,
  Actor,
  Actor,
];
const idOf = ({ accountId }: Actor): string => accountId ?? '';

beforeAll(async () => {
  const people = [ann, bob, eve].map(({ name }) => ({ id: name, name, email: `${name}@example.org` }));
  await fixture.store.accounts.insertInto('user').values(people).execute();
});

async function businessOf(actor: Actor, name = 'Bakery'): Promise<string> {
  return (await fixture.store.createBusiness(sampleBusiness(name), actor)).businessId;
}

test('the creator is owner, members are listed, strangers and unknown businesses look the same', async () => {
  const id = await businessOf(ann, 'Ours');
  await fixture.store.setMember(id, idOf(bob), 'viewer');
  expect(await fixture.store.memberships(idOf(bob))).toEqual([
    { businessId: id, name: 'Ours', role: 'viewer', synthetic: false },
  ]);
  expect(await fixture.store.members(id)).toEqual([
    { accountId: 'ann', email: 'ann@example.org', name: 'ann', role: 'owner' },
    { accountId: 'bob', email: 'bob@example.org', name: 'bob', role: 'viewer' },
  ]);
  const seen = (actor: Actor, businessId: string) =>
    fixture.store.inBusiness(businessId, actor, async ({ role }) => role);
  expect(await seen(ann, id)).toBe('owner');
  expect(await seen(bob, id)).toBe('viewer');
  expect(await seen(eve, id)).toBeNull();
  expect(await seen(machineOwner, id)).toBe('owner');
  for (const actor of [ann, machineOwner]) {
    expect(await seen(actor, '01890000-0000-7000-8000-000000000000')).toBeNull();
    expect(await seen(actor, `${id}' or true`)).toBeNull();
  }
  await fixture.store.setMember(id, idOf(bob), 'editor');
  expect(await seen(bob, id)).toBe('editor');
  await fixture.store.removeMember(id, idOf(bob));
  expect(await fixture.store.memberships(idOf(bob))).toEqual([]);
  expect(await seen(bob, id)).toBeNull();
});

test('a viewer reads everything but pay, and writes nothing', async () => {
  const id = await businessOf(ann);
  await fixture.store.setMember(id, idOf(bob), 'viewer');
  const snapshot = await fixture.store.inBusiness(id, bob, (scope) => scope.snapshot());
  expect(snapshot?.business).toEqual({ ...sampleBusiness(), hourlyCosts: [] });
  const source = { fileName: 'x', rejectedRows: 0 };
  const attempts = [
    () =>
      fixture.store.inBusiness(id, bob, (scope) =>
        scope.applyChanges(
          [{ kind: 'remove', noun: 'acceptance', id: 'known', expectedVersion: null }],
          null,
        ),
      ),
    () => fixture.store.inBusiness(id, bob, (scope) => scope.updateProfile({ name: 'Mine' }, null, null)),
    () =>
      fixture.store.inBusiness(id, bob, (scope) =>
        scope.importFacts({ kind: 'ledger', entries: stream([ledgerEntry()]) }, source),
      ),
    () => fixture.store.inBusiness(id, bob, (scope) => scope.reassign()),
    () => fixture.store.inBusiness(id, bob, (scope) => scope.removeImport('2')),
    () => fixture.store.inBusiness(id, bob, (scope) => scope.rememberMapping('x', {})),
    () => fixture.store.removeBusiness(id, bob),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await fixture.within(id, (scope) => scope.revision())).toBe(1);
});

test('pay is seen and written by owners alone: not in the history, not by a change, not by what a refusal says', async () => {
  const id = await businessOf(ann);
  await fixture.store.setMember(id, idOf(bob), 'editor');
  const raise = {
    kind: 'update',
    noun: 'hourly-cost',
    id: 'ada-2026',
    set: { amountMinor: 3333 },
    expectedVersion: null,
  } as const;
  const rename = {
    kind: 'update',
    noun: 'person',
    id: 'ben',
    set: { name: 'Benno' },
    expectedVersion: null,
  } as const;
  await fixture.store.inBusiness(id, ann, (scope) =>
    scope.applyChanges([raise, rename], 'Ada earns 3333 now'),
  );

  const told = await fixture.store.inBusiness(id, bob, (scope) => scope.history({ limit: 10 }));
  expect(JSON.stringify(told)).not.toMatch(/hourly-cost|2850|3333/);
  expect(told?.[0]?.changes).toEqual([expect.objectContaining({ noun: 'person', id: 'ben' })]);
  expect(
    await fixture.store.inBusiness(id, bob, (scope) => scope.history({ limit: 9, noun: 'hourly-cost' })),
  ).toEqual([]);
  const all = await fixture.store.inBusiness(id, ann, (scope) => scope.history({ limit: 10 }));
  expect(all?.[0]?.why).toBe('Ada earns 3333 now');
  expect(all?.[0]?.changes).toHaveLength(2);

  const attempt = (): Promise<unknown> =>
    fixture.store.inBusiness(id, bob, (scope) => scope.applyChanges([raise], null));
  await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  const paid = await fixture.store.inBusiness(id, ann, (scope) =>
    scope.applyChanges(
      [
        {
          kind: 'create',
          noun: 'person',
          id: 'cas',
          set: { name: 'Cas' },
          expectedVersion: null,
        },
        {
          kind: 'create',
          noun: 'hourly-cost',
          id: 'cas-2026',
          set: { person: 'cas', amountMinor: 1999, from: '2026-01' },
          expectedVersion: null,
        },
      ],
      null,
    ),
  );
  expect(paid?.outcome).toBe('applied');
  const removal = await fixture.store.inBusiness(id, bob, (scope) =>
    scope.applyChanges([{ kind: 'remove', noun: 'person', id: 'cas', expectedVersion: null }], null),
  );
  expect(removal).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'still-referred-to', value: 'cas' }],
  });
  expect(JSON.stringify(removal)).not.toContain('1999');
});

test('only an owner removes a business, and then nothing of it is left, and all of the others', async () => {
  const [id, other] = [await businessOf(ann), await businessOf(ann)];
  for (const one of [id, other]) {
    await fixture.importLedger(one, [ledgerEntry({ activity: 'baking' })]);
    const { importId } = await fixture.importObservations(one, [
      { kpi: 'sales', day: '2026-01-01', value: 1 },
    ]);
    await fixture.within(one, (scope) => scope.removeImport(importId));
  }
  await fixture.store.setMember(id, idOf(bob), 'editor');
  await expect(fixture.store.removeBusiness(id, bob)).rejects.toMatchObject({ code: 'not-allowed' });
  await fixture.store.removeBusiness(id, eve);
  expect(await fixture.within(id, async () => 'still here')).toBe('still here');
  await fixture.store.removeBusiness(id, ann);
  const owner = new Client({ connectionString: fixture.database.url });
  await owner.connect();
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where column_name = 'business_id' and table_schema in ('business', 'accounts')`,
  );
  for (const { name } of tables) {
    const { rows } = await owner.query(`select 1 from ${name} where business_id = $1 limit 1`, [id]);
    expect(rows, name).toEqual([]);
  }
  await owner.end();
  expect((await fixture.within(other, (scope) => scope.snapshot())).business.totals.money).toHaveLength(1);
});

test('an invalid business is not created, and its first problem is named', async () => {
  const broken = { ...sampleBusiness(), people: [] };
  await expect(fixture.store.createBusiness(broken, ann)).rejects.toMatchObject({
    code: 'invalid-business',
    message: expect.stringContaining('reference-to-nothing'),
  });
  const stranger = { accountId: 'nobody', name: 'nobody' };
  const before = (await fixture.store.businesses()).length;
  await expect(fixture.store.createBusiness(sampleBusiness(), stranger)).rejects.toThrow('membership');
  expect(await fixture.store.businesses()).toHaveLength(before);
});
