// Handing in files by a link: what its holder sees, what is kept, and that nothing else can be reached by it.
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { sampleBusiness } from '../testing/sample-business.ts';
import { ledgerEntry, machineOwner, stream } from '../testing/store-fixture.ts';

const database = await freshDatabase();
const store = await openStore({ databaseUrl: database.url }, { role: 'command' });
const app = new Client({ connectionString: store.urls.business });
let businessId = '';
const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const day = '2026-11-24';

beforeAll(async () => {
  await app.connect();
  ({ businessId } = await store.createBusiness(sampleBusiness('hand-in'), machineOwner));
  await store.inBusiness(businessId, machineOwner, async ({ uploadLinks }) => {
    for (const id of [hash, other])
      await uploadLinks.add({
        ...{ id, name: `Books ${id[0]}`, note: 'October, please', takes: 'ledger', createdBy: null },
        expiresAt: '2027-01-01T00:00:00.000Z',
      });
  });
});
afterAll(async () => {
  await Promise.all([app.end(), store.close()]);
  await database.drop();
});

const file = { fileName: 'october.csv', kind: 'ledger', goodRows: 2, rejectedRows: 1 } as const;

test('a file waits with its content until somebody takes or declines it', async () => {
  await store.holdingUploadLink(hash, async (held) => {
    expect(held).toMatchObject({
      businessId,
      isWithdrawn: false,
      link: { name: 'Books a', lastUsedOn: null },
    });
    const scope = await held.enter(day);
    await scope.uploadLinks.keep({ ...file, link: hash, content: Buffer.from('day,amount') });
  });
  await store.inBusiness(businessId, machineOwner, async ({ uploadLinks }) => {
    const [sent] = await uploadLinks.sentFiles();
    expect(sent).toMatchObject({ ...file, state: 'waiting', importId: null });
    const waiting = await uploadLinks.waiting(sent?.id ?? '');
    expect([waiting?.linkName, waiting?.content.toString()]).toEqual(['Books a', 'day,amount']);
    expect(await uploadLinks.end(sent?.id ?? '', null)).toBe(true);
    expect(await uploadLinks.end(sent?.id ?? '', null)).toBe(false);
    expect(await uploadLinks.waiting(sent?.id ?? '')).toBeNull();
    expect(await uploadLinks.sentFiles(hash)).toMatchObject([{ state: 'declined' }]);
    expect(await uploadLinks.sentFiles(other)).toEqual([]);
    expect((await uploadLinks.list()).find(({ id }) => id === hash)?.lastUsedOn).toBe(day);
  });
});

test('what a link stores bears its name in the history, and can be taken back', async () => {
  const imported = await store.holdingUploadLink(hash, async (held) => {
    const scope = await held.enter(day);
    const done = await scope.importFacts(
      { kind: 'ledger', entries: stream([ledgerEntry({ payee: 'Handed in' })]) },
      { fileName: 'november.csv', rejectedRows: 0 },
    );
    await scope.uploadLinks.keep({ ...file, link: hash, importId: done.importId });
    return done;
  });
  await store.inBusiness(businessId, machineOwner, async (scope) => {
    const [last] = await scope.imports();
    expect(last).toMatchObject({ fileName: 'november.csv', by: 'Books a', importId: imported?.importId });
    expect(await scope.history({ limit: 1 })).toMatchObject([{ kind: 'imported', by: 'Books a' }]);
    expect(await scope.removeImport(imported?.importId ?? '')).toEqual({ removed: 1 });
  });
});

test('an unknown token opens nothing; a withdrawn link says that it is', async () => {
  expect(await store.holdingUploadLink('c'.repeat(64), async () => 'opened')).toBeNull();
  await store.inBusiness(businessId, machineOwner, async ({ uploadLinks }) => {
    expect(await uploadLinks.withdraw(other)).toBe(true);
    expect(await uploadLinks.withdraw(other)).toBe(false);
    expect((await uploadLinks.list()).map(({ id }) => id)).toEqual([hash]);
  });
  expect(await store.holdingUploadLink(other, async ({ isWithdrawn }) => isWithdrawn)).toBe(true);
});

test('the database shows the holder of a token that link and what came by it, and nothing else of the business', async () => {
  await app.query('begin');
  await app.query(`select set_config('app.link', $1, true), set_config('app.business_id', $2, true)`, [
    hash,
    businessId,
  ]);
  const count = async (sql: string): Promise<number> =>
    (await app.query(`select 1 from ${sql}`)).rowCount ?? -1;
  expect(await count('business.upload_link')).toBe(1);
  expect(await count(`business.sent_file where link <> '${hash}'`)).toBe(0);
  expect(await count('business.sent_file')).toBeGreaterThan(0);
  const written = await app.query(`update business.sent_file set file_name = 'x'`);
  expect(written.rowCount).toBe(0);
  await app.query('rollback');
  // A viewer sees neither.
  await app.query('begin');
  await app.query(`select set_config('app.role', 'viewer', true), set_config('app.business_id', $1, true)`, [
    businessId,
  ]);
  expect([await count('business.upload_link'), await count('business.sent_file')]).toEqual([0, 0]);
  await app.query('rollback');
});
