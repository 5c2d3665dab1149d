// The life of an embedded database, with real processes: made, started, stopped, killed, adopted, shared.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import {
  defaultDataDir,
  joinEmbeddedPostgres,
  startEmbeddedPostgres,
  stopEmbeddedPostgres,
} from './index.ts';
import { startInOwnProcess } from './testing/starter.ts';
import { query, withDataDir } from './testing/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilDead(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('a new folder gets a safe database, which keeps its data over a stop', () =>
  withDataDir(async (dataDir) => {
    const steps: string[] = [];
    const first = await startEmbeddedPostgres({ dataDir, onProgress: (step) => steps.push(step) });
    expect(first.adopted).toBe(false);
    expect(steps).toEqual(['creating', 'starting', 'ready']);
    expect(await query(first.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await query(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(first.url, 'select current_database() as name')).toEqual([{ name: 'evenkeel' }]);
    await query(first.url, "create table t as select 'kept' as word");
    await first.stop();
    await first.stop();
    await untilDead(first.pid);

    const second = await startEmbeddedPostgres({ dataDir });
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select word from t')).toEqual([{ word: 'kept' }]);
  }));

test('nobody gets in without the password', () =>
  withDataDir(async (dataDir) => {
    const database = await startEmbeddedPostgres({ dataDir });
    const url = new URL(database.url);
    url.password = 'guessed';
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  }));

test('the database of a killed process is adopted, and stopping then stops it', () =>
  withDataDir(async (dataDir) => {
    const starter = startInOwnProcess(dataDir);
    const orphan = await starter.started;
    await query(orphan.url, 'create table t as select 1 as x');
    await starter.kill();
    expect(isAlive(orphan.pid)).toBe(true);

    const adopted = await startEmbeddedPostgres({ dataDir });
    expect(adopted).toMatchObject({ adopted: true, pid: orphan.pid, url: orphan.url });
    expect(await query(adopted.url, 'select x from t')).toEqual([{ x: 1 }]);
    await adopted.stop();
    await untilDead(orphan.pid);
    expect(await joinEmbeddedPostgres(dataDir)).toBeNull();
  }));

test('two processes that start at the same instant share one database, new or old', () =>
  withDataDir(async (dataDir) => {
    for (const age of ['new', 'old']) {
      const starters = [startInOwnProcess(dataDir), startInOwnProcess(dataDir)];
      const [one, two] = await Promise.all(starters.map((starter) => starter.started));
      expect(one?.pid, age).toBe(two?.pid);
      expect([one?.adopted, two?.adopted].sort(), age).toEqual([false, true]);
      await query(one?.url ?? '', 'create table if not exists t (x int); insert into t values (1)');
      expect(await query(two?.url ?? '', 'select count(*)::int as n from t')).toEqual([
        { n: age === 'new' ? 1 : 2 },
      ]);
      expect(readdirSync(dataDir)).toEqual(['postgres']);
      await Promise.all(starters.map((starter) => starter.stop()));
    }
  }));

test('a killed database recovers what it had acknowledged', () =>
  withDataDir(async (dataDir) => {
    const first = await startEmbeddedPostgres({ dataDir });
    await query(first.url, 'create table t as select generate_series(1, 1000) as x');
    process.kill(first.pid, 'SIGKILL');
    await untilDead(first.pid);
    const second = await startEmbeddedPostgres({ dataDir });
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select count(*)::int as n from t')).toEqual([{ n: 1000 }]);
  }));

test('a pid file whose number belongs to another program by now is no obstacle', () =>
  withDataDir(async (dataDir) => {
    const first = await startEmbeddedPostgres({ dataDir });
    const pidFile = join(dataDir, 'postgres/cluster/postmaster.pid');
    const text = readFileSync(pidFile, 'utf8');
    await first.stop();
    const stranger = spawn('sleep', ['60']);
    try {
      writeFileSync(pidFile, text.replace(String(first.pid), String(stranger.pid)));
      expect(await joinEmbeddedPostgres(dataDir)).toBeNull();
      expect(await stopEmbeddedPostgres(dataDir)).toBe(false);
      const second = await startEmbeddedPostgres({ dataDir });
      expect(second.adopted).toBe(false);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  }));

test('a start that is killed while it makes the database leaves nothing half-made', () =>
  withDataDir(async (dataDir) => {
    const starter = startInOwnProcess(dataDir);
    await starter.reaches('creating');
    while (readdirSync(dataDir).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await starter.kill();
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    const database = await startEmbeddedPostgres({ dataDir });
    expect(await query(database.url, 'select 1 as x')).toEqual([{ x: 1 }]);
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  }));

test('a folder of another major version is refused and left alone', () =>
  withDataDir(async (dataDir) => {
    await (await startEmbeddedPostgres({ dataDir })).stop();
    const version = join(dataDir, 'postgres/cluster/PG_VERSION');
    writeFileSync(version, '16\n');
    const start = startEmbeddedPostgres({ dataDir });
    await expect(start).rejects.toMatchObject({ code: 'folder-of-other-version' });
    await expect(start).rejects.toThrow(/made by PostgreSQL 16.*brings PostgreSQL 18.*DATABASE_URL/);
    expect(readFileSync(version, 'utf8')).toBe('16\n');
  }));

test('joining starts nothing, and finds what runs', () =>
  withDataDir(async (dataDir) => {
    expect(await joinEmbeddedPostgres(dataDir)).toBeNull();
    expect(existsSync(dataDir)).toBe(false);
    const database = await startEmbeddedPostgres({ dataDir });
    expect(await joinEmbeddedPostgres(dataDir)).toBe(database.url);
  }));

test('stopIfUnused leaves the database to whoever is still connected', () =>
  withDataDir(async (dataDir) => {
    const database = await startEmbeddedPostgres({ dataDir });
    const other = new Client({ connectionString: database.url });
    await other.connect();
    expect(await database.stopIfUnused()).toBe(false);
    await other.end();
    expect(await database.stopIfUnused()).toBe(true);
    await untilDead(database.pid);
  }));

test.for([
  ['with a comma, "quotes" and späces', 'data, "of mine" – größer'],
  ['too long for a socket', 'x'.repeat(120)],
])('a path %s works', ([, name]) =>
  withDataDir(async (dataDir) => {
    const database = await startEmbeddedPostgres({ dataDir });
    expect(await query(database.url, 'select 1 as x')).toEqual([{ x: 1 }]);
    expect(await joinEmbeddedPostgres(dataDir)).toBe(database.url);
  }, name),
);

test('a settings mistake is reported with what PostgreSQL says about it', () =>
  withDataDir(async (dataDir) => {
    const start = startEmbeddedPostgres({ dataDir, settings: { no_such_setting: '1' } });
    await expect(start).rejects.toMatchObject({ code: 'start-failed' });
    await expect(start).rejects.toThrow(/no_such_setting.*postgres\.log/s);
  }));

test('a data folder that cannot be made is named', () =>
  withDataDir(async (dataDir) => {
    writeFileSync(dataDir, 'a file');
    await expect(startEmbeddedPostgres({ dataDir: join(dataDir, 'below') })).rejects.toThrow(
      `Cannot write to the data folder ${join(dataDir, 'below')}`,
    );
  }));

test.runIf(isRoot)('started by root, the database runs as somebody else', () =>
  withDataDir(async (dataDir) => {
    const { pid } = await startEmbeddedPostgres({ dataDir });
    const user = execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    expect(Number(user)).toBeGreaterThan(0);
  }),
);

test.runIf(isRoot)(
  'root is told when the data would lie in a closed folder, and gets another by default',
  () =>
    withDataDir(async (home) => {
      mkdirSync(home, { mode: 0o700 });
      const dataDir = join(home, 'data');
      const start = startEmbeddedPostgres({ dataDir });
      await expect(start).rejects.toMatchObject({ code: 'folder-out-of-reach' });
      await expect(start).rejects.toThrow(/cannot enter the data folder .*\/var\/lib\/evenkeel/);
      expect(readdirSync(dataDir)).toEqual([]);
      expect(defaultDataDir(dataDir)).toMatch(/^\/var\/lib\/evenkeel\/data-[0-9a-f]{8}$/);
    }),
);

test('data lie where they are wanted if the database user gets there', () =>
  withDataDir(async (home) => {
    expect(defaultDataDir(join(home, 'deep/data'))).toBe(join(home, 'deep/data'));
  }));

test.runIf(isRoot)(
  'an ordinary user has a database of their own, which another ordinary user cannot open',
  () =>
    withDataDir(async (dataDir) => {
      const starter = startInOwnProcess(dataDir, nobody);
      const { url, pid } = await starter.started;
      expect(await query(url, 'select 1 as x')).toEqual([{ x: 1 }]);
      expect(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }).trim()).toBe(
        String(nobody),
      );
      await expect(startInOwnProcess(dataDir, 1).started).rejects.toThrow(
        /belongs to another user|cannot enter/,
      );
      await starter.stop();
      await untilDead(pid);
    }),
);
