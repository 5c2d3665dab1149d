// The store from creating a business to reading it back, changing it, and undoing the change.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenStore, openStore } from './open-store.ts';
import type { BusinessScope } from './store.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';
import { sampleBusiness } from './testing/sample-business.ts';

const actor = { accountId: null, name: 'Ada' };
let database: FreshDatabase;
let store: OpenStore;

beforeAll(async () => {
  database = await freshDatabase();
  store = await openStore({ databaseUrl: database.url }, { role: 'server' });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

async function within<T>(businessId: string, work: (scope: BusinessScope) => Promise<T>): Promise<T> {
  const result = await store.inBusiness(businessId, actor, work);
  if (result === null) throw new Error('the business is not there');
  return result;
}

test('a created business reads back as it was given', async () => {
  const given = sampleBusiness();
  const { businessId } = await store.createBusiness(given, actor);
  const { business, versions, revision } = await within(businessId, (scope) => scope.snapshot());
  expect(business).toEqual(given);
  expect(revision).toBe(1);
  expect(versions['goal/grow']).toBe(1);
  expect(versions.profile).toBe(1);
});

test('a change is written with its version, and its inverse takes it back', async () => {
  const { businessId } = await store.createBusiness(sampleBusiness(), actor);
  const before = await within(businessId, (scope) => scope.snapshot());
  const applying = await within(businessId, (scope) =>
    scope.applyChanges(
      [
        { kind: 'update', noun: 'goal', id: 'grow', set: { title: 'Grow well' }, expectedVersion: 1 },
        { kind: 'remove', noun: 'acceptance', id: 'known', expectedVersion: 1 },
      ],
      'because',
    ),
  );
  if (applying.outcome !== 'applied') throw new Error(JSON.stringify(applying));
  const changed = await within(businessId, (scope) => scope.snapshot());
  expect(changed.business.goals[0]?.title).toBe('Grow well');
  expect(changed.business.acceptances).toEqual([]);
  const undone = await within(businessId, (scope) => scope.applyChanges(applying.applied.inverse, null));
  expect(undone.outcome).toBe('applied');
  const after = await within(businessId, (scope) => scope.snapshot());
  expect(after.business).toEqual(before.business);
  const history = await within(businessId, (scope) => scope.history({ limit: 10 }));
  expect(history.map(({ revision, why }) => [revision, why])).toEqual([
    [3, null],
    [2, 'because'],
    [1, null],
  ]);
  const past = await within(businessId, (scope) => scope.snapshot(history[1]?.at));
  expect(past.business).toEqual(changed.business);
});
