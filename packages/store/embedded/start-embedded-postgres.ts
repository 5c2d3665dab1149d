// Starts the embedded database of a data folder, creating it on first use and adopting one that still runs.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectionUrl, databaseName, observeServer, withClient } from './connection.ts';
import { createCluster } from './create-cluster.ts';
import { checkVersion, type DataFolder, openDataFolder } from './data-folder.ts';
import { chooseDatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { launchServer } from './launch-server.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { type PostmasterPid, removeStalePid } from './postmaster-pid.ts';
import type { PostgresSettings } from './settings.ts';
import { stopServer } from './stop-server.ts';

/** What the start is doing, for a line of progress. */
export type EmbeddedPostgresStep = 'creating' | 'starting' | 'recovering' | 'adopting' | 'ready';

/** How to start. */
export interface StartOptions {
  /** Where the data lie; made if it does not exist. See `defaultDataDir`. */
  readonly dataDir: string;
  /** Called when a new step begins. */
  readonly onProgress?: (step: EmbeddedPostgresStep) => void;
  /** Called with details for a log. */
  readonly log?: (line: string) => void;
  /** PostgreSQL settings on top of ours; tests switch `fsync` off with it. */
  readonly settings?: PostgresSettings;
}

/** A running embedded database. */
export interface EmbeddedPostgres {
  /** Address of the superuser, for migrations; parses as a URL, and its path is the database's name. */
  readonly url: string;
  readonly socketDir: string;
  readonly port: number;
  /** The database process, which outlives ours unless it is stopped. */
  readonly pid: number;
  /** True if it ran already, left by a process that was killed or started by one that still runs. */
  readonly adopted: boolean;
  /** Stops the database, whoever started it: all sessions end. A second call does nothing. */
  stop(): Promise<void>;
  /** Stops the database unless another session is connected to it; tells whether it has stopped. */
  stopIfUnused(): Promise<boolean>;
}

const patienceMs = 600_000;
const retryMs = 25;

/**
 * Starts (or adopts) the one database of `dataDir` and waits until it answers. Safe to call from several processes at
 * the same moment: PostgreSQL's own lock lets one win, and the others adopt it.
 *
 * @throws EmbeddedPostgresError with a message that says what to do
 * @example
 * const database = await startEmbeddedPostgres({ dataDir: '.data' });
 * await migrate(database.url);
 * await database.stop();
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { onProgress = () => {}, log = () => {} } = options;
  const folder = openDataFolder(options.dataDir);
  const user = chooseDatabaseUser(existsSync(folder.postgres) ? folder.postgres : null);
  const binaries = findPostgresBinaries(user);
  if (user !== null) log(`the database runs as the user ${user.name}`);
  if (!existsSync(folder.postgres)) {
    onProgress('creating');
    await createCluster(folder, binaries, user);
  }
  checkVersion(folder, binaries.majorVersion);

  const deadline = Date.now() + patienceMs;
  let announcedRecovery = false;
  while (Date.now() < deadline) {
    const server = await observeServer(folder);
    if (server.state === 'running') {
      onProgress('adopting');
      log(`adopted the running database process ${server.file.pid}`);
      return await opened(folder, server.file, true, onProgress);
    }
    if (server.state === 'busy') {
      if (!announcedRecovery) onProgress('recovering');
      announcedRecovery = true;
      await sleep(retryMs);
      continue;
    }
    if (server.state === 'stale') {
      log(`removed the pid file of process ${server.file.pid}, which no longer runs`);
      removeStalePid(folder.pidFile, server.file);
    }
    onProgress('starting');
    const file = await launchServer(folder, binaries, user, options.settings ?? {}, () =>
      onProgress('recovering'),
    );
    if (file !== null) return await opened(folder, file, false, onProgress);
    await sleep(retryMs);
  }
  throw new EmbeddedPostgresError(
    'start-failed',
    `The database in ${folder.root} is still not ready after ${patienceMs / 60_000} minutes. See ${folder.log}.`,
  );
}

/**
 * The superuser's address of the database that runs on `dataDir`, or null if none does. Starts nothing.
 *
 * @throws EmbeddedPostgresError if one runs but belongs to somebody else
 */
export async function joinEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const folder = openExisting(dataDir);
  if (folder === null) return null;
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const server = await observeServer(folder);
    if (server.state === 'running') return connectionUrl(folder, server.file, databaseName);
    if (server.state !== 'busy') return null;
    await sleep(retryMs);
  }
  return null;
}

function openExisting(dataDir: string): DataFolder | null {
  return existsSync(dataDir) ? openDataFolder(dataDir) : null;
}

async function opened(
  folder: DataFolder,
  file: PostmasterPid,
  adopted: boolean,
  onProgress: (step: EmbeddedPostgresStep) => void,
): Promise<EmbeddedPostgres> {
  const maintenanceUrl = connectionUrl(folder, file, 'postgres');
  await ensureDatabase(maintenanceUrl);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= stopServer(folder, file);
    return stopping;
  };
  onProgress('ready');
  return {
    url: connectionUrl(folder, file, databaseName),
    socketDir: file.socketDir,
    port: file.port,
    pid: file.pid,
    adopted,
    stop,
    stopIfUnused: async () => {
      if (await isInUse(maintenanceUrl)) return false;
      await stop();
      return true;
    },
  };
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  await withClient(maintenanceUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount !== 0) return;
    await client.query(`create database ${databaseName}`).catch((error: { code?: string }) => {
      // Another start has made it in the same moment.
      if (error.code !== '42P04' && error.code !== '23505') throw error;
    });
  });
}

/** A session that has just been closed may be listed for a moment longer. */
const sessionFadeMs = 100;

async function isInUse(maintenanceUrl: string): Promise<boolean> {
  return await withClient(maintenanceUrl, async (client) => {
    for (const deadline = Date.now() + sessionFadeMs; ; await sleep(10)) {
      const others = await client.query(
        `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
      );
      if (others.rowCount === 0) return false;
      if (Date.now() > deadline) return true;
    }
  });
}
