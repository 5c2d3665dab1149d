// At most one server works on a database: it holds a lock of the database as long as its session lives.
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseInUse } from '../store-error.ts';
import { serverLock } from './locks.ts';

/** The session of a server that was killed is gone only when the database has noticed. */
const patienceMs = 2_000;
const retryMs = 100;

export interface ServerLock {
  release(): Promise<void>;
}

/**
 * Takes the lock, or refuses.
 *
 * @param onLost called when the session breaks, so that another server may take the lock
 * @throws DatabaseInUse
 */
export async function takeServerLock(url: string, onLost: (reason: Error) => void): Promise<ServerLock> {
  const name = `evenkeel server, process ${process.pid} on ${hostname()}`.slice(0, 63);
  const client = new Client({ connectionString: url, application_name: name, keepAlive: true });
  let released = false;
  client.on('error', (reason) => {
    if (!released) onLost(reason);
  });
  await client.connect();
  const release = async (): Promise<void> => {
    released = true;
    await client.end().catch(() => {});
  };
  try {
    const deadline = Date.now() + patienceMs;
    while (!(await isTaken(client))) {
      if (Date.now() > deadline) throw new DatabaseInUse(await holderOf(client));
      await sleep(retryMs);
    }
    return { release };
  } catch (error) {
    await release();
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
