// Finds or starts the database, brings its tables up to date, and keeps a second server away.
import { Client } from 'pg';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresStep,
  startEmbeddedPostgres,
} from '../embedded/index.ts';
import { StoreError } from '../store-error.ts';
import { type LoginUrls, prepareLoginRoles } from './login-roles.ts';
import { migrate } from './migrate.ts';
import { type ServerLock, takeServerLock } from './server-lock.ts';

/** Where the data are: a PostgreSQL server of one's own, or a folder in which one is run. */
export type StorePlace = { readonly databaseUrl: string } | { readonly dataDir: string };

export interface OpenOptions {
  /** `server`: the only one on its database. `command`: beside a running server, or alone. */
  readonly role: 'server' | 'command';
  readonly log?: (line: string) => void;
  readonly onProgress?: (step: EmbeddedPostgresStep | 'migrating') => void;
}

export interface OpenDatabase {
  readonly urls: LoginUrls;
  /** Gives the lock back, and stops an embedded database that nobody else uses. */
  close(): Promise<void>;
}

/** See `openStore`. */
export async function openDatabase(place: StorePlace, options: OpenOptions): Promise<OpenDatabase> {
  const { role, log = () => {}, onProgress = () => {} } = options;
  let embedded: EmbeddedPostgres | null = null;
  const start = async (): Promise<string> => {
    if ('databaseUrl' in place) return place.databaseUrl;
    embedded = await startEmbeddedPostgres({ ...place, onProgress, log });
    return embedded.url;
  };
  let lock: ServerLock | null = null;
  const close = async (): Promise<void> => {
    await lock?.release();
    await embedded?.stopIfUnused();
  };
  try {
    const ownerUrl = await start();
    const urls = await prepare(ownerUrl, log, onProgress);
    if (role === 'server') {
      lock = await takeServerLock(urls.business, log, async () => {
        if ((await start()) !== ownerUrl) log('the database has moved; stop this server and start it again');
      });
    }
    return { urls, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(
  ownerUrl: string,
  log: (line: string) => void,
  onProgress: (step: 'migrating') => void,
): Promise<LoginUrls> {
  const owner = await connectOwner(ownerUrl, log);
  try {
    await checkServerVersion(owner);
    onProgress('migrating');
    for (const name of await migrate(owner)) log(`migrated ${name}`);
    return await prepareLoginRoles(owner, ownerUrl);
  } finally {
    await owner.end().catch(() => {});
  }
}

async function connectOwner(ownerUrl: string, log: (line: string) => void): Promise<Client> {
  try {
    const owner = new Client({
      connectionString: ownerUrl,
      application_name: 'evenkeel',
      connectionTimeoutMillis: 15_000,
    });
    owner.on('error', (error) => log(`the database connection broke: ${error.message}`));
    await owner.connect();
    return owner;
  } catch (cause) {
    throw unreachable(ownerUrl, cause);
  }
}

async function checkServerVersion(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version >= 150_000) return;
  throw new StoreError(
    'database-too-old',
    `The database server is PostgreSQL ${Math.floor(version / 10_000)}; Evenkeel needs 15 or newer. Move to a newer ` +
      'server, or leave DATABASE_URL away to use the one that Evenkeel brings.',
  );
}

/** Without the password that the address may hold. */
function unreachable(address: string, cause: unknown): StoreError {
  const url = URL.canParse(address) ? new URL(address) : null;
  const place = url === null ? '' : ` “${url.pathname.slice(1)}” on ${url.host || 'this machine'}`;
  const advice =
    url === null
      ? 'DATABASE_URL must look like postgresql://user:password@host:5432/database.'
      : 'Check DATABASE_URL and that the server runs.';
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreError(
    'database-unreachable',
    `Cannot reach the database${place} (${reason}). ${advice}`,
    {},
    { cause },
  );
}
