// Transactions: all or nothing, also when somebody swallows an error.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeFixture } from '../testing/store-fixture.ts';
import { businessPool, savepoint, transaction } from './session.ts';

const fixture = storeFixture();
let pool: ReturnType<typeof businessPool>;
beforeAll(() => {
  pool = businessPool(fixture.store.urls.business, 1, () => {});
});
afterAll(() => pool.end());

test('a swallowed error does not pass for success', async () => {
  const swallowing = transaction(pool, {}, async ({ rows }) => {
    await rows('select 1 / 0').catch(() => {});
    return 'all is well';
  });
  await expect(swallowing).rejects.toThrow('nothing of the transaction was kept');
  expect(await transaction(pool, {}, ({ row }) => row('select 1 as one'))).toEqual({ one: 1 });
});

test('after an error inside a savepoint the transaction goes on', async () => {
  const sum = await transaction(pool, {}, async (session) => {
    await expect(savepoint(session, () => session.rows('select 1 / 0'))).rejects.toThrow('division');
    return await session.row('select 1 as one');
  });
  expect(sum).toEqual({ one: 1 });
});

test('whole numbers, days and moments come back as the model writes them', async () => {
  const row = await transaction(pool, {}, ({ row }) =>
    row(`select 9007199254740991::bigint as big, sum(2::bigint) as total, date '2024-02-29' as day,
      timestamptz '2024-02-29 12:00+02' as at`),
  );
  expect(row).toEqual({ big: 9007199254740991, total: 2, day: '2024-02-29', at: '2024-02-29T10:00:00.000Z' });
});
