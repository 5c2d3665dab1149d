// Sources that are databases: real servers, asked as a user that may only read – and one that may do everything.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '@evenkeel/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../store/testing/fresh-database.ts';
import { outcome } from './testing/a-source.ts';
import { type ReachablePort, reachByPort } from './testing/reach-by-port.ts';
import { hasMariadb, type Mariadb, startMariadb } from './testing/start-mariadb.ts';

const takings = 'select day, amount as value from takings order by day';
const two = ['sales 2026-10-31 1234.5', 'sales 2026-11-30 -2'];

describe('PostgreSQL', () => {
  let database: FreshDatabase;
  let owner: Client;
  let reachable: ReachablePort;
  let base: Partial<Source>;
  let password: string;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`create table takings (day date, at timestamptz, amount numeric(12, 2));
      insert into takings values ('2026-10-31', '2026-10-31 23:30:00+00', 1234.50), ('2026-11-30', '2026-11-30 12:00:00+00', -2)`);
    const url = new URL(database.url);
    reachable = await reachByPort(database.url);
    base = {
      kind: 'postgresql',
      address: `localhost:${reachable.port}/${database.name}`,
      username: decodeURIComponent(url.username),
      query: takings,
    };
    password = decodeURIComponent(url.password);
  });
  afterAll(async () => {
    await owner.end();
    await reachable.close();
    await database.drop();
  });
  const ask = (fields: Partial<Source> = {}, given: object = {}) =>
    outcome({ ...base, ...fields }, { secret: password, allow: ['127.0.0.1', 'localhost', '::1'], ...given });

  test('gives its rows', async () => {
    expect(await ask()).toEqual(two);
  });

  test('moments fall on the day of the zone', async () => {
    const query = 'select at as day, amount as value from takings';
    expect(await ask({ query, timeZone: 'Asia/Tokyo' })).toEqual(['sales 2026-11-01 1234.5', two[1]]);
    expect(await ask({ query, timeZone: 'America/New_York' })).toEqual(two);
  });

  test('can be told nothing, even by a user who may do everything', async () => {
    const tries = [
      `delete from takings`,
      `select 1; delete from takings`,
      `with gone as (delete from takings returning *) select day, amount as value from gone`,
      `select * into copied from takings`,
      `select day, amount as value from takings for update`,
      `select set_config('transaction_read_only', 'off', true) as day, 1 as value`,
      `copy takings to stdout`,
      `call nothing()`,
      `do $$ begin delete from takings; end $$`,
      `select lo_create(0) as day, 1 as value`,
    ];
    for (const query of tries) {
      expect(['query-not-reading', 'query-refused'], query).toContain(
        ((await ask({ query })) as [string])[0],
      );
    }
    expect((await owner.query('select count(*)::int as n from takings')).rows).toEqual([{ n: 2 }]);
  });

  test('says why not', async () => {
    expect(await ask({ query: null })).toEqual(['query-missing', {}]);
    expect(await ask({ query: 'select * from no_such' })).toEqual([
      'query-refused',
      { reason: 'relation "no_such" does not exist' },
    ]);
    expect(await ask({}, { secret: 'wrong' })).toEqual(['login-refused', expect.anything()]);
    expect(await ask({ address: `${base.address}x` })).toEqual(['query-refused', expect.anything()]);
    expect(await ask({ address: 'localhost:1/x' })).toEqual(['unreachable', expect.anything()]);
    expect(await ask({ address: 'localhost' })).toEqual([
      'address-invalid',
      { expected: 'host:port/database' },
    ]);
    expect(await ask({}, { allow: [] })).toEqual(['address-not-allowed', expect.anything()]);
    expect(await ask({ valueColumn: 'amount' })).toEqual([
      'column-missing',
      { column: 'amount', columns: 'day, value' },
    ]);
    expect(await ask({ query: `${takings} limit 0` })).toEqual(['nothing-found', {}]);
    expect(await ask({ address: `${base.address}?tls=on` })).toEqual(['tls-failed', expect.anything()]);
  });

  test('sends no password of this machine', async () => {
    vi.stubEnv('PGPASSWORD', password);
    vi.stubEnv('PGUSER', base.username ?? '');
    expect(await ask({}, { secret: '' })).toEqual(['login-refused', expect.anything()]);
    expect(await ask({ username: null }, { secret: '' })).toEqual(['login-refused', expect.anything()]);
    vi.unstubAllEnvs();
  });

  test('ends in time, and with an end of rows and bytes', async () => {
    const slow = `select pg_sleep(30)::text as day, 1 as value`;
    expect(await ask({ query: slow }, { limits: { milliseconds: 400 } })).toEqual([
      'timed-out',
      expect.anything(),
    ]);
    const many = `select current_date as day, n as value from generate_series(1, 2000) n`;
    expect(await ask({ query: many })).toEqual(['too-many-rows', { rows: 1000 }]);
    const wide = `select repeat('x', 1000000) as day, n as value from generate_series(1, 900) n`;
    expect(await ask({ query: wide })).toEqual(['too-large', { megabytes: 2 }]);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 150);
    expect(await ask({ query: slow }, { signal: abort.signal })).toEqual(['cancelled', {}]);
  });

  test('NaN is no value; what cannot be a day is none', async () => {
    const query = `select day, 'NaN'::float8 as value from takings`;
    expect(await ask({ query })).toEqual(['rows-unreadable', expect.objectContaining({ value: 'NaN' })]);
    expect(await ask({ query: `select 'infinity'::date as day, 1 as value` })).toEqual([
      'rows-unreadable',
      expect.objectContaining({ problem: 'not-a-day' }),
    ]);
  });
});

describe.skipIf(!hasMariadb)('MySQL and MariaDB (needs mariadbd)', () => {
  let server: Mariadb;
  let folder: string;
  const base = { kind: 'mysql', username: 'all', query: takings } as const;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-outfile-'));
    server = await startMariadb();
    await server.run(
      'create database shop',
      'create table shop.takings (day date, at timestamp, amount decimal(12, 2))',
      `set time_zone = '+00:00'`,
      `insert into shop.takings values ('2026-10-31', '2026-10-31 23:30:00', 1234.50), ('2026-11-30', '2026-11-30 12:00:00', -2)`,
      `create user reader@'127.0.0.1' identified by 'read'`,
      `grant select on shop.* to reader@'127.0.0.1'`,
      `create user 'all'@'127.0.0.1' identified by 'all'`,
      `grant all on *.* to 'all'@'127.0.0.1'`,
    );
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const ask = (fields: Partial<Source> = {}, given: object = {}) =>
    outcome({ ...base, address: `127.0.0.1:${server.port}/shop`, ...fields }, { secret: 'all', ...given });

  test('gives its rows, to a user who may only read as well', async () => {
    expect(await ask()).toEqual(two);
    expect(await ask({ username: 'reader' }, { secret: 'read' })).toEqual(two);
    expect(
      await ask({ query: `select '31.10.2026' as day, '1.234,5' as value`, decimalSign: 'comma' }),
    ).toEqual([two[0]]);
  });

  test('moments fall on the day of the zone', async () => {
    const query = 'select at as day, amount as value from takings';
    expect(await ask({ query, timeZone: 'Asia/Tokyo' })).toEqual(['sales 2026-11-01 1234.5', two[1]]);
  });

  test('can be told nothing, even by a user who may do everything', async () => {
    const file = join(folder, 'out');
    const tries = [
      `delete from takings`,
      `select 1; delete from takings`,
      `select * from takings into outfile '${file}'`,
      `select '\\'' into outfile '${file}' -- '`,
      `select 1 --1 into outfile '${file}'`,
      `select /*! 1 into outfile '${file}' */`,
      `select day, amount as value from takings for update`,
      `set global read_only = 0`,
    ];
    for (const query of tries) {
      expect(['query-not-reading', 'query-refused'], query).toContain(
        ((await ask({ query })) as [string])[0],
      );
    }
    expect(existsSync(file)).toBe(false);
    expect(await ask()).toEqual(two);
  });

  test('says why not, and ends in time', async () => {
    expect(await ask({}, { secret: 'wrong' })).toEqual(['login-refused', { host: '127.0.0.1' }]);
    expect(await ask({ query: 'select * from no_such' })).toEqual(['query-refused', expect.anything()]);
    expect(await ask({ address: '127.0.0.1:1/shop' })).toEqual(['unreachable', expect.anything()]);
    expect(
      await ask({ query: 'select sleep(20) as day, 1 as value' }, { limits: { milliseconds: 400 } }),
    ).toEqual(['timed-out', expect.anything()]);
    const many = 'select curdate() as day, seq as value from seq_1_to_2000';
    expect(await ask({ query: many })).toEqual(['too-many-rows', { rows: 1000 }]);
    const wide = `select repeat('x', 100000) as day, seq as value from seq_1_to_900`;
    expect(await ask({ query: wide })).toEqual(['too-large', { megabytes: 2 }]);
    expect(await ask({}, { allow: [] })).toEqual(['address-not-allowed', { host: '127.0.0.1' }]);
  });
});

const northwind = '../shared/data/northwind';

describe('SQLite', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-sqlite-'));
    await mkdir(join(folder, 'allowed'));
    await writeFile(join(folder, 'allowed', 'text.sqlite'), 'day,value\n'.repeat(500));
    await writeFile(join(folder, 'outside.sqlite'), '');
    await symlink(join(folder, 'outside.sqlite'), join(folder, 'allowed', 'link.sqlite'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const ask = (fields: Partial<Source>, given: object = {}) =>
    outcome(
      { kind: 'sqlite', query: 'select 1 as day, 1 as value', ...fields },
      { folder: join(folder, 'allowed'), ...given },
    );

  test('only files below the folder are read', async () => {
    for (const address of [
      '../outside.sqlite',
      '/etc/passwd',
      'link.sqlite',
      '.',
      'a/../../outside.sqlite',
    ]) {
      expect(await ask({ address }), address).toEqual(['file-not-allowed', { file: address }]);
    }
    expect(await ask({ address: 'none.sqlite' })).toEqual(['file-not-found', { file: 'none.sqlite' }]);
    expect(await ask({ address: 'text.sqlite' })).toEqual(['not-a-database', {}]);
    expect(await ask({ address: 'text.sqlite' }, { folder: null })).toEqual([
      'file-not-allowed',
      { file: 'text.sqlite' },
    ]);
  });

  describe.skipIf(!existsSync(northwind))(`the shop in ${northwind}`, () => {
    const query = `select substr(OrderDate, 1, 7) as month, count(*) as orders from Orders group by 1 order by 1`;
    const shop = { address: 'northwind.sqlite', query, dayColumn: 'month', valueColumn: 'orders' };
    beforeAll(() =>
      copyFile(join(northwind, 'northwind.sqlite'), join(folder, 'allowed', 'northwind.sqlite')),
    );

    test('gives its orders by month', async () => {
      const found = (await ask(shop)) as string[];
      expect(found.length).toBeGreaterThan(20);
      expect(found[0]).toMatch(/^sales \d{4}-\d\d-(?:28|29|30|31) \d+$/);
    });

    test('is not changed, and a query without end is ended', async () => {
      const path = join(folder, 'allowed', 'northwind.sqlite');
      const before = await readFile(path);
      for (const query of [
        'delete from Orders',
        `with x as (select 1) delete from Orders`,
        `select 1; drop table Orders`,
      ]) {
        expect(['query-not-reading', 'query-refused']).toContain(
          ((await ask({ ...shop, query })) as [string])[0],
        );
      }
      const endless =
        'with recursive n(x) as (select 1 union all select x + 1 from n) select max(x) as month, 1 as orders from n';
      expect(await ask({ ...shop, query: endless }, { limits: { milliseconds: 800 } })).toEqual([
        'timed-out',
        expect.anything(),
      ]);
      expect(before.equals(await readFile(path))).toBe(true);
    });

    test('says why not', async () => {
      expect(await ask({ ...shop, query: 'select * from NoSuch' })).toEqual([
        'query-refused',
        { reason: 'no such table: NoSuch' },
      ]);
      const all = 'select OrderDate as month, 1 as orders from Orders, (select 1 union all select 2)';
      expect(await ask({ ...shop, query: all }, { limits: { rows: 100 } })).toEqual([
        'too-many-rows',
        { rows: 100 },
      ]);
    });
  });
});
