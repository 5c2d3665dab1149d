// One store on a fresh database for the tests of a file, and short words for what they do with it.
import type { KpiObservation, LedgerEntry, TimeEntry } from '@evenkeel/core';
import { afterAll, beforeAll } from 'vitest';
import { type OpenStore, openStore } from '../open-store.ts';
import type { Actor, Applied, BusinessScope, Facts, Imported, VersionedChange } from '../store.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';

/** The owner of the machine, who may do everything. */
export const machineOwner: Actor = { accountId: null, name: 'Ada' };

export interface StoreFixture {
  readonly store: OpenStore;
  readonly database: FreshDatabase;
  /** Works in a business as the machine's owner. */
  within<T>(businessId: string, work: (scope: BusinessScope) => Promise<T>): Promise<T>;
  /** Applies changes which must not be refused. */
  change(businessId: string, changes: readonly VersionedChange[], why?: string): Promise<Applied>;
  importLedger(businessId: string, entries: readonly LedgerEntry[]): Promise<Imported>;
  importTime(businessId: string, entries: readonly TimeEntry[]): Promise<Imported>;
  importObservations(businessId: string, entries: readonly KpiObservation[]): Promise<Imported>;
}

/** Call it at the top of a test file; use what it returns inside the tests. */
export function storeFixture(): StoreFixture {
  let store: OpenStore;
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    store = await openStore({ databaseUrl: database.url }, { role: 'server' });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  const within: StoreFixture['within'] = async (businessId, work) => {
    const result = await store.inBusiness(businessId, machineOwner, async (scope) => ({
      done: await work(scope),
    }));
    if (result === null) throw new Error(`there is no business ${businessId}`);
    return result.done;
  };
  const importing = (businessId: string, facts: Facts): Promise<Imported> =>
    within(businessId, (scope) => scope.importFacts(facts, { fileName: 'file.csv', rejectedRows: 0 }));
  return {
    get store() {
      return store;
    },
    get database() {
      return database;
    },
    within,
    change: async (businessId, changes, why) => {
      const applying = await within(businessId, (scope) => scope.applyChanges(changes, why ?? null));
      if (applying.outcome !== 'applied') throw new Error(JSON.stringify(applying));
      return applying.applied;
    },
    importLedger: (businessId, entries) =>
      importing(businessId, { kind: 'ledger', entries: stream(entries) }),
    importTime: (businessId, entries) => importing(businessId, { kind: 'time', entries: stream(entries) }),
    importObservations: (businessId, entries) =>
      importing(businessId, { kind: 'observations', entries: stream(entries) }),
  };
}

/** A list as the stream that imports take. */
export async function* stream<T>(entries: Iterable<T>): AsyncGenerator<T> {
  yield* entries;
}

/** A line of the books; say only what matters. */
export function ledgerEntry(fields: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    day: '2026-03-02',
    amountMinor: 1250,
    account: 'Expenses:Food',
    payee: 'Baker & Sons',
    project: null,
    text: null,
    nature: 'spending',
    activity: null,
    initiative: null,
    split: null,
    sourceId: null,
    ...fields,
  };
}

/** A line of a timesheet; say only what matters. */
export function timeEntry(fields: Partial<TimeEntry> = {}): TimeEntry {
  return {
    day: '2026-03-02',
    minutes: 45,
    person: null,
    project: null,
    text: null,
    activity: null,
    initiative: null,
    split: null,
    sourceId: null,
    ...fields,
  };
}
