// How to reach the embedded database: its address, and whether it answers there.
import { Client, DatabaseError } from 'pg';
import { type DataFolder, readPassword } from './data-folder.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isServerAlive, type PostmasterPid, readPostmasterPid } from './postmaster-pid.ts';

/** The database's superuser, who owns everything and is used for migrations only. */
export const superuser = 'postgres';
/** The database in which Evenkeel keeps its tables. */
export const databaseName = 'evenkeel';

/** What is known about the server of a data folder at this moment. */
export type ServerState =
  | { readonly state: 'absent' }
  /** A process is there, but it is starting, recovering or stopping. */
  | { readonly state: 'busy'; readonly file: PostmasterPid }
  | { readonly state: 'running'; readonly file: PostmasterPid }
  /** The file of a server that is gone. */
  | { readonly state: 'stale'; readonly file: PostmasterPid };

/** Looks at the data folder's pid file and asks the server that it names. */
export async function observeServer(folder: DataFolder): Promise<ServerState> {
  const file = readPostmasterPid(folder.pidFile);
  if (file === null) return { state: 'absent' };
  // An empty file is a server in the moment of writing it.
  if (file.pid === 0) return { state: 'busy', file };
  if (!isServerAlive(file)) return { state: 'stale', file };
  if (!file.ready || !(await answers(folder, file))) return { state: 'busy', file };
  return { state: 'running', file };
}

/**
 * The connection address of the superuser. The host named in it is only there to make it a well-formed URL;
 * the query parameter `host`, which `pg` and libpq prefer, names the folder of the Unix socket.
 */
export function connectionUrl(folder: DataFolder, file: PostmasterPid, database: string): string {
  const url = new URL(`postgresql://localhost/${database}`);
  url.username = superuser;
  url.password = readPassword(folder);
  url.searchParams.set('host', file.socketDir);
  url.searchParams.set('port', String(file.port));
  return url.href;
}

/** Runs `work` on a short-lived connection. */
export async function withClient<T>(
  connectionString: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  // A server that stops breaks idle connections; the query in progress reports it.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function answers(folder: DataFolder, file: PostmasterPid): Promise<boolean> {
  try {
    await withClient(connectionUrl(folder, file, 'postgres'), (client) => client.query('select 1'));
    return true;
  } catch (cause) {
    if (cause instanceof EmbeddedPostgresError) throw cause;
    if (cause instanceof DatabaseError && cause.code === '28P01') {
      throw new EmbeddedPostgresError(
        'folder-damaged',
        `The database in ${folder.root} does not accept the password in ${folder.password}. ` +
          'Put back the password file which belongs to it.',
        { cause },
      );
    }
    return false;
  }
}
