// Opening: one server, any number of commands, clear refusals, and databases that were left or killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { joinEmbeddedPostgres, startEmbeddedPostgres, stopEmbeddedPostgres } from '../embedded/index.ts';
import { type OpenStore, openStore } from '../open-store.ts';
import { DatabaseInUse } from '../store-error.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { sampleBusiness } from '../testing/sample-business.ts';
import { machineOwner } from '../testing/store-fixture.ts';

const opened: OpenStore[] = [];
async function open(...[place, options]: Parameters<typeof openStore>): Promise<OpenStore> {
  const store = await openStore(place, options);
  opened.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

describe('on a PostgreSQL server', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  async function asOwner(statement: string, url = database.url): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  test('several processes may open an empty database at the same moment', async () => {
    const place = { databaseUrl: database.url };
    const stores = await Promise.all([1, 2, 3].map(() => open(place, { role: 'command' })));
    await Promise.all(stores.map((store) => store.createBusiness(sampleBusiness(), machineOwner)));
    expect(await stores[0]?.businesses()).toHaveLength(3);
  });

  test('a second server is refused and told who works there; commands may join; then it is free again', async () => {
    const place = { databaseUrl: database.url };
    const first = await open(place, { role: 'server' });
    const second = open(place, { role: 'server' });
    await expect(second).rejects.toThrow(DatabaseInUse);
    await expect(second).rejects.toThrow(`process ${process.pid} on`);
    const command = await open(place, { role: 'command' });
    expect((await command.businesses()).length).toBeGreaterThan(0);
    await first.close();
    await open(place, { role: 'server' });
  });

  test('a database of a newer version is refused, and one with pending migrations under a running server', async () => {
    const other = await freshDatabase();
    try {
      const place = { databaseUrl: other.url };
      const server = await open(place, { role: 'server' });
      await asOwner(`insert into private.migration (name) values ('9999-from-the-future')`, other.url);
      await expect(open(place, { role: 'command' })).rejects.toThrow('9999-from-the-future');
      await asOwner(`delete from private.migration where name like '9999%' or name like '0004%'`, other.url);
      await expect(open(place, { role: 'command' })).rejects.toMatchObject({ code: 'database-in-use' });
      await server.close();
    } finally {
      await other.drop();
    }
  });

  test('an owner who is no superuser will do, if it may make roles; else the message says so', async () => {
    const other = await freshDatabase();
    const role = `owner_${other.name}`;
    const url = new URL(other.url);
    url.username = role;
    url.password = 'secret';
    try {
      await asOwner(
        `create role ${role} login password 'secret'; alter database ${other.name} owner to ${role};`,
      );
      const refused = open({ databaseUrl: url.href }, { role: 'command' });
      await expect(refused).rejects.toMatchObject({
        code: 'no-right-to-prepare',
        message: expect.stringContaining('CREATEROLE'),
      });
      await asOwner(`alter role ${role} createrole`);
      const store = await open({ databaseUrl: url.href }, { role: 'command' });
      const { businessId } = await store.createBusiness(sampleBusiness(), machineOwner);
      const snapshot = await store.inBusiness(businessId, machineOwner, (scope) => scope.snapshot());
      expect(snapshot?.business).toEqual(sampleBusiness());
      await store.removeBusiness(businessId, machineOwner);
      await store.close();
    } finally {
      await other.drop();
      await asOwner(`drop owned by ${role}; drop role ${role}`).catch(() => {});
    }
  });

  test.each([
    ['postgresql://someone:hidden@127.0.0.1:1/books', 'Cannot reach the database “books” on 127.0.0.1:1'],
    ['books on my server', 'must look like postgresql://'],
  ])('an address that leads nowhere is told without its password: %s', async (databaseUrl, words) => {
    const refused = open({ databaseUrl }, { role: 'command' });
    await expect(refused).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining(words),
    });
    await expect(refused).rejects.not.toThrow('hidden');
  });
});

describe('in a data folder', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-open-'));
  });
  afterAll(async () => {
    await stopEmbeddedPostgres(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('a command starts the database for as long as it needs it', async () => {
    const command = await open({ dataDir }, { role: 'command' });
    await command.createBusiness(sampleBusiness(), machineOwner);
    expect(await joinEmbeddedPostgres(dataDir)).not.toBeNull();
    await command.close();
    expect(await joinEmbeddedPostgres(dataDir)).toBeNull();
  });

  test('a second server is refused, a command joins, and the last one out stops the database', async () => {
    const server = await open({ dataDir }, { role: 'server' });
    await expect(open({ dataDir }, { role: 'server' })).rejects.toThrow(DatabaseInUse);
    const command = await open({ dataDir }, { role: 'command' });
    expect(await command.businesses()).toHaveLength(1);
    await server.close();
    expect(await command.businesses()).toHaveLength(1);
    await command.close();
    expect(await joinEmbeddedPostgres(dataDir)).toBeNull();
  });

  test('a database that a killed server has left is adopted, and stopped at the end', async () => {
    const script = `import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../index.ts'))};
      await openStore({ dataDir: ${JSON.stringify(dataDir)} }, { role: 'server' });
      console.log('open');`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await joinEmbeddedPostgres(dataDir)).not.toBeNull();
    const lines: string[] = [];
    const server = await open({ dataDir }, { role: 'server', log: (line) => lines.push(line) });
    expect(lines.join('\n')).toContain('adopted');
    await server.close();
    expect(await joinEmbeddedPostgres(dataDir)).toBeNull();
  });

  test('a server whose database process is killed starts it again and goes on', async () => {
    const lines: string[] = [];
    const server = await open({ dataDir }, { role: 'server', log: (line) => lines.push(line) });
    const { pid } = await startEmbeddedPostgres({ dataDir });
    process.kill(pid, 'SIGKILL');
    await sleep(50);
    for (let tries = 0; !lines.includes('the database answers again'); tries += 1) {
      if (tries > 300) throw new Error(lines.join('\n'));
      await sleep(50);
    }
    expect(await server.businesses()).toHaveLength(1);
    await expect(open({ dataDir }, { role: 'server' })).rejects.toThrow(DatabaseInUse);
  });
});
