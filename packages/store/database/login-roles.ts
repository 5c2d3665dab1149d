// The two roles that log in for daily work: neither owns anything, neither can pass by row security.
import { createHash, randomBytes } from 'node:crypto';
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { StoreError } from '../store-error.ts';
import { migrationLock } from './locks.ts';

/** Addresses of the database for the roles that own nothing. */
export interface LoginUrls {
  /** Reads and writes businesses, one at a time. */
  readonly business: string;
  /** Reads and writes accounts, and no business. */
  readonly accounts: string;
}

const purposes = ['business', 'accounts'] as const;

/**
 * Creates the roles on first use, and grants them what the tables need.
 *
 * @param owner a session of the role that owns the tables
 * @throws StoreError `no-right-to-prepare`
 */
export async function prepareLoginRoles(owner: Client, ownerUrl: string): Promise<LoginUrls> {
  await owner.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    const { rows } = await owner.query<{ name: string }>('select current_database() as name');
    const database = rows[0]?.name ?? '';
    const urls = { business: '', accounts: '' };
    for (const purpose of purposes) {
      const role = roleName(database, purpose);
      const url = new URL(ownerUrl);
      // A URL without a host cannot have a user; the host that counts is then the parameter of that name.
      if (url.hostname === '') url.hostname = 'localhost';
      url.username = role;
      url.password = await passwordOf(owner, role);
      urls[purpose] = url.href;
      await owner.query(grants(role, purpose, database));
    }
    return urls;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '42501') throw noRight(error);
    throw error;
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

/** Roles belong to the whole server, so their names tell the database; a name has at most 63 bytes. */
function roleName(database: string, purpose: (typeof purposes)[number]): string {
  const whole = `${database}_${purpose}`;
  if (Buffer.byteLength(whole) <= 63) return whole;
  return `evenkeel_${createHash('sha256').update(database).digest('hex').slice(0, 16)}_${purpose}`;
}

async function passwordOf(owner: Client, role: string): Promise<string> {
  const { rows: roles } = await owner.query<{ mighty: boolean }>(
    'select rolsuper or rolbypassrls as mighty from pg_roles where rolname = $1',
    [role],
  );
  if (roles[0]?.mighty === true) {
    throw new StoreError(
      'no-right-to-prepare',
      `The role ${role} may pass by row security, so businesses would not be safe from each other. ` +
        `As a superuser: ALTER ROLE ${escapeIdentifier(role)} NOSUPERUSER NOBYPASSRLS;`,
    );
  }
  const { rows: known } = await owner.query<{ password: string }>(
    'select password from private.login_role where name = $1',
    [role],
  );
  if (roles[0] !== undefined && known[0] !== undefined) return known[0].password;
  const password = randomBytes(24).toString('hex');
  const verb = roles[0] === undefined ? 'create' : 'alter';
  await owner.query('begin');
  try {
    await owner.query(
      `${verb} role ${escapeIdentifier(role)} login noinherit password ${escapeLiteral(password)}`,
    );
    await owner.query(
      `insert into private.login_role (name, password) values ($1, $2)
       on conflict (name) do update set password = excluded.password`,
      [role, password],
    );
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return password;
}

function grants(role: string, purpose: (typeof purposes)[number], database: string): string {
  const to = `to ${escapeIdentifier(role)}`;
  const connect = `grant connect, temporary on database ${escapeIdentifier(database)} ${to};`;
  if (purpose === 'accounts') {
    return `${connect}
      grant usage on schema accounts ${to};
      grant select, insert, update, delete on all tables in schema accounts ${to};
      revoke all on accounts.membership from ${escapeIdentifier(role)};`;
  }
  return `${connect}
    grant usage on schema business, accounts ${to};
    grant select, insert, update, delete on all tables in schema business ${to};
    revoke update, delete on business.change_log from ${escapeIdentifier(role)};
    grant select, insert, update, delete on accounts.membership ${to};`;
}

function noRight(cause: DatabaseError): StoreError {
  return new StoreError(
    'no-right-to-prepare',
    `The role in DATABASE_URL may not prepare this database (${cause.message}). Give it the database and the right ` +
      'to make roles, as a superuser: ALTER DATABASE <name> OWNER TO <role>; ALTER ROLE <role> CREATEROLE;',
    {},
    { cause },
  );
}
