// Opens the store: everything that is done to businesses goes through it, as a role that owns nothing.
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { AccountsDatabase } from './accounts-database.ts';
import { businessScope } from './business/business-scope.ts';
import { createBusiness, removeBusiness } from './business/create-business.ts';
import { membersIn, roleOf } from './business/members.ts';
import { holdingCheckInLink } from './check-ins/holding-check-in-link.ts';
import type { LoginUrls } from './database/login-roles.ts';
import {
  type OpenDatabase,
  type OpenOptions,
  openDatabase,
  type StorePlace,
} from './database/open-database.ts';
import { applySetting, businessPool, transaction } from './database/session.ts';
import { holdingUploadLink } from './handing-in/holding-upload-link.ts';
import { holdingShareLink } from './sharing/share-links.ts';
import { holdingApiKey } from './sources/api-keys.ts';
import type { Actor, BusinessScope, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { holdingWeighingLink } from './weighing/held-weighing.ts';

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
  const database = await openDatabase(place, options);
  return storeOn(database, options);
}

function storeOn(
  { urls, close: closeDatabase }: OpenDatabase,
  { role, log = () => {} }: OpenOptions,
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
    await closeDatabase();
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
    holdingWeighingLink: (hash, purpose, work) => holdingWeighingLink(business, hash, purpose, work),
    holdingApiKey: (hash, work) => holdingApiKey(business, hash, work),
    holdingCheckInLink: (hash, work) => holdingCheckInLink(business, hash, work),
    holdingUploadLink: (hash, work) => holdingUploadLink(business, hash, work),
    holdingShareLink: (hash, work) => holdingShareLink(business, hash, work),
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
