// Bringing a database up to date loses no value of the culture, whoever owns the tables.
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { direction } from './0006-direction.ts';
import { migrations } from './index.ts';

const bakery = '01a20ce6-d336-7b6f-8ff9-45ac0a9e4013';
let database: FreshDatabase;
let client: Client;
let owner: string;

beforeAll(async () => {
  database = await freshDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  // As on a server of one's own, where the owner of the tables is no superuser and row security binds it, too.
  owner = `${database.name}_owner`;
  await client.query(`create role ${owner}`);
  await client.query(`grant create on database ${database.name} to ${owner}`);
  await client.query(`set role ${owner}`);
  for (const { name, sql } of migrations) {
    if (name === direction.name) break;
    await client.query(sql);
  }
  await client.query('reset role');
  await client.query(
    `insert into business.business (id, created_at, revision, revised_at, version, name, currency, "values", synthetic)
     values ($1, now(), 7, now(), 7, 'Bakery', 'EUR', $2, false)`,
    [bakery, JSON.stringify([{ name: ' Honest ', statement: 'No frozen dough' }, { name: 'Calm' }])],
  );
  await client.query(
    `insert into business.change_log (business_id, revision, at, by_name, kind, changes, inverse, profile)
     values ($1, 7, now(), 'Ana', 'changed', '[]', '[]', $2)`,
    [bakery, JSON.stringify({ set: { name: 'Bakery', values: [] }, before: { name: 'B', values: [] } })],
  );
  await client.query(`set role ${owner}`);
  await client.query(direction.sql);
  await client.query('reset role');
});

afterAll(async () => {
  await client.query(`drop owned by ${owner} cascade`);
  await client.query(`drop role ${owner}`);
  await client.end();
  await database.drop();
});

test('values of the profile become dimensions that are to be lived, with their versions', async () => {
  const columns = 'id, version::int, name, low_pole, high_pole, position::int, promise, is_value';
  const { rows } = await client.query(`select ${columns} from business.dimension order by id`);
  const lived = { version: 7, low_pole: 'not lived', high_pole: 'lived', position: 2, is_value: true };
  expect(rows).toEqual([
    { ...lived, id: 'culture-1', name: 'Honest', promise: 'No frozen dough' },
    { ...lived, id: 'culture-2', name: 'Calm', promise: null },
  ]);
  const versions = await client.query(
    `select ${columns} from business.dimension_version where ended_in is null order by id`,
  );
  expect(versions.rows).toEqual(rows);
});

test('the history speaks no longer of a field that is gone', async () => {
  const { rows } = await client.query('select profile from business.change_log');
  expect(rows).toEqual([{ profile: { set: { name: 'Bakery' }, before: { name: 'B' } } }]);
});

test('row security is forced on every table again', async () => {
  const { rows } = await client.query(
    `select relname from pg_class where relnamespace = 'business'::regnamespace and relkind = 'r'
     and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(rows).toEqual([]);
});
