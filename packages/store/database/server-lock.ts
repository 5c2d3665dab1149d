// At most one server works on a database: it holds a lock of the database as long as its session lives.
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseInUse } from '../store-error.ts';
import { serverLock } from './locks.ts';

/** The session of a server that was killed is gone only when the database has noticed. */
const patienceMs = 2_000;
const retryMs = 100;
const retakeMs = 1_000;

export interface ServerLock {
  release(): Promise<void>;
}

/**
 * Takes the lock, or refuses. When the session breaks later, because the database process was killed, `revive` may
 * start that again, and the lock is taken again as soon as it answers.
 *
 * @throws DatabaseInUse
 */
export async function takeServerLock(
  url: string,
  log: (line: string) => void,
  revive: () => Promise<void>,
): Promise<ServerLock> {
  let released = false;
  let client = await lockedClient(url);
  const watch = (): void => {
    client.once('end', () => {
      if (!released) void retake();
    });
  };
  const retake = async (): Promise<void> => {
    let told = 'lost the connection to the database; trying again';
    log(told);
    while (!released) {
      try {
        await revive();
        client = await lockedClient(url);
        if (released) return await client.end();
        log('the database answers again');
        return watch();
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message !== told) log(message);
        told = message;
        await sleep(retakeMs);
      }
    }
  };
  watch();
  return {
    release: async () => {
      released = true;
      await client.end().catch(() => {});
    },
  };
}

async function lockedClient(url: string): Promise<Client> {
  const name = `evenkeel server, process ${process.pid} on ${hostname()}`.slice(0, 63);
  const client = new Client({ connectionString: url, application_name: name, keepAlive: true });
  // What breaks the session also ends it, which is what is waited for.
  client.on('error', () => {});
  await client.connect();
  try {
    const deadline = Date.now() + patienceMs;
    while (!(await isTaken(client))) {
      if (Date.now() > deadline) throw new DatabaseInUse(await holderOf(client));
      await sleep(retryMs);
    }
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

async function isTaken(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    serverLock,
  ]);
  return rows[0]?.taken === true;
}

async function holderOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name
     from pg_locks l join pg_stat_activity a using (pid) join pg_database d on d.oid = l.database
     where l.locktype = 'advisory' and l.granted and d.datname = current_database()
       and (l.classid::bigint << 32) + l.objid::bigint = $1`,
    [serverLock],
  );
  return rows[0]?.name ?? null;
}
