// Opens the store: finds or starts the database, brings its tables up to date, and logs in as roles that own nothing.
import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import type { AccountsDatabase } from './accounts-database.ts';
import { businessScope } from './business/business-scope.ts';
import { createBusiness, removeBusiness } from './business/create-business.ts';
import { membersIn, roleOf } from './business/members.ts';
import { type LoginUrls, prepareLoginRoles } from './database/login-roles.ts';
import { migrate } from './database/migrate.ts';
import { type ServerLock, takeServerLock } from './database/server-lock.ts';
import { applySetting, businessPool, transaction } from './database/session.ts';
import { type EmbeddedPostgres, type EmbeddedPostgresStep, startEmbeddedPostgres } from './embedded/index.ts';
import type { Actor, BusinessScope, Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Where the data are: a PostgreSQL server of one's own, or a folder in which one is run. */
export type StorePlace = { readonly databaseUrl: string } | { readonly dataDir: string };

export interface OpenOptions {
  /** `server`: the only one on its database. `command`: beside a running server, or alone. */
  readonly role: 'server' | 'command';
  readonly log?: (line: string) => void;
  readonly onProgress?: (step: EmbeddedPostgresStep | 'migrating') => void;
}

export interface OpenStore extends Store {
  /** Accounts, sessions, invitations: better-auth and the server work on it. Sees no business. */
  readonly accounts: Kysely<AccountsDatabase>;
  /** Addresses of the database for the roles that own nothing. */
  readonly urls: LoginUrls;
}

/**
 * Opens the store; close it at the end.
 *
 * @throws StoreError, DatabaseInUse, EmbeddedPostgresError, each with a message that says what to do
 * @example
 * const store = await openStore({ dataDir: '.data' }, { role: 'server' });
 * const { businessId } = await store.createBusiness(business, { accountId: null, name: 'owner' });
 * await store.close();
 */
export async function openStore(place: StorePlace, options: OpenOptions): Promise<OpenStore> {
  const { role, log = () => {}, onProgress = () => {} } = options;
  const embedded = 'dataDir' in place ? await startEmbeddedPostgres({ ...place, onProgress, log }) : null;
  const ownerUrl = 'databaseUrl' in place ? place.databaseUrl : (embedded?.url ?? '');
  let lock: ServerLock | null = null;
  try {
    const urls = await prepare(ownerUrl, role, log, onProgress, (taken) => {
      lock = taken;
    });
    return storeOn(urls, role, log, () => closeDatabase(lock, embedded));
  } catch (error) {
    await closeDatabase(lock, embedded);
    throw error;
  }
}

async function prepare(
  ownerUrl: string,
  role: OpenOptions['role'],
  log: (line: string) => void,
  onProgress: (step: 'migrating') => void,
  onLock: (lock: ServerLock) => void,
): Promise<LoginUrls> {
  const owner = new Client({
    connectionString: ownerUrl,
    application_name: 'evenkeel',
    connectionTimeoutMillis: 15_000,
  });
  owner.on('error', (error) => log(`the database connection broke: ${error.message}`));
  await owner.connect().catch((cause: Error) => {
    throw unreachable(ownerUrl, cause);
  });
  try {
    await checkServerVersion(owner);
    onProgress('migrating');
    for (const name of await migrate(owner)) log(`migrated ${name}`);
    const urls = await prepareLoginRoles(owner, ownerUrl);
    if (role === 'server') {
      onLock(
        await takeServerLock(urls.business, (reason) => log(`lost the server's lock: ${reason.message}`)),
      );
    }
    return urls;
  } finally {
    await owner.end().catch(() => {});
  }
}

function storeOn(
  urls: LoginUrls,
  role: OpenOptions['role'],
  log: (line: string) => void,
  closeRest: () => Promise<void>,
): OpenStore {
  const business = businessPool(urls.business, role === 'server' ? 10 : 4, log);
  const accountsPool = new Pool({
    connectionString: urls.accounts,
    max: role === 'server' ? 5 : 1,
    application_name: 'evenkeel accounts',
    options: '-c search_path=accounts',
  });
  accountsPool.on('error', (error) => log(`a database connection broke: ${error.message}`));
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([business.end(), accountsPool.end()]);
    await closeRest();
  };
  return {
    urls,
    accounts: new Kysely<AccountsDatabase>({ dialect: new PostgresDialect({ pool: accountsPool }) }),
    createBusiness: (given, actor) => createBusiness(business, given, actor),
    removeBusiness: async (businessId, actor) => {
      const removed = await within(business, businessId, actor, async (scope) => {
        if (scope.role === 'owner') return;
        throw new StoreError('not-allowed', 'Only an owner can remove a business. Ask one of its owners.');
      });
      if (removed !== null) await removeBusiness(business, businessId);
    },
    ...membersIn(business, accountsPool),
    inBusiness: (businessId, actor, work) => within(business, businessId, actor, work),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function within<T>(
  pool: Pool,
  businessId: string,
  actor: Actor,
  work: (scope: BusinessScope) => Promise<T>,
): Promise<T | null> {
  if (!uuidShape.test(businessId)) return null;
  return await transaction(pool, { businessId }, async (session) => {
    const role = await roleOf(session, businessId, actor);
    if (role === null) return null;
    await applySetting(session, { businessId, role });
    if (role === 'viewer') await session.rows('set transaction read only');
    return await work(businessScope(session, businessId, role, actor));
  });
}

async function closeDatabase(lock: ServerLock | null, embedded: EmbeddedPostgres | null): Promise<void> {
  await lock?.release();
  await embedded?.stopIfUnused();
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

function unreachable(url: string, cause: Error): StoreError {
  const { hostname, port, pathname } = new URL(url);
  return new StoreError(
    'database-unreachable',
    `Cannot reach the database ${pathname.slice(1)} on ${hostname}${port === '' ? '' : `:${port}`} ` +
      `(${cause.message}). Check DATABASE_URL and that the server runs.`,
    {},
    { cause },
  );
}
