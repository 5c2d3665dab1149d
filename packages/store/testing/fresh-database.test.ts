// A fresh database is empty, apart from all others, and gone after it was dropped.
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.ts';

async function rows(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('two fresh databases do not see each other, and a dropped one is gone', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
  try {
    await rows(one.url, 'create table t (x int)');
    const tables = "select tablename from pg_tables where schemaname = 'public'";
    expect(await rows(one.url, tables)).toEqual([{ tablename: 't' }]);
    expect(await rows(two.url, tables)).toEqual([]);
    await one.drop();
    expect(await rows(two.url, `select 1 from pg_database where datname = '${one.name}'`)).toEqual([]);
  } finally {
    await Promise.all([one.drop(), two.drop()]);
  }
});
