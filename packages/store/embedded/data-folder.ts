// The layout of a data folder, and where it may lie.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { canReachFolder, chooseDatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError, hasErrorCode } from './embedded-postgres-error.ts';

/** The paths inside a data folder. Everything of the database lies in `postgres`, which appears in one step. */
export interface DataFolder {
  readonly root: string;
  /** Made whole elsewhere and renamed to this name: either complete or absent. Belongs to the database user. */
  readonly postgres: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
  readonly pidFile: string;
}

/** Names the paths inside `dataDir`; touches nothing. */
export function layoutOf(dataDir: string): DataFolder {
  const root = existsSync(dataDir) ? realpathSync(dataDir) : resolve(dataDir);
  const postgres = join(root, 'postgres');
  return {
    root,
    postgres,
    cluster: join(postgres, 'cluster'),
    password: join(postgres, 'password'),
    log: join(postgres, 'postgres.log'),
    pidFile: join(postgres, 'cluster', 'postmaster.pid'),
  };
}

/**
 * Where the data should lie when nobody has said so: `preferred`, or, when we are root and the database user
 * cannot get there (below a closed home such as `/root`), a folder of the same meaning below `/var/lib/evenkeel`.
 */
export function defaultDataDir(preferred: string): string {
  const folder = resolve(preferred);
  if (existsSync(join(folder, 'postgres'))) return folder;
  const user = chooseDatabaseUser(null);
  if (user === null || canReachFolder(nearestExisting(folder), user)) return folder;
  const place = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return join('/var/lib/evenkeel', `${basename(dirname(folder))}-${place}`);
}

/**
 * Makes the data folder if it is missing and returns its layout.
 *
 * @throws EmbeddedPostgresError `folder-not-writable`
 */
export function openDataFolder(dataDir: string): DataFolder {
  const mode = process.getuid?.() === 0 ? 0o755 : 0o700;
  try {
    mkdirSync(dataDir, { recursive: true, mode });
  } catch (cause) {
    throw notWritable(resolve(dataDir), cause);
  }
  return layoutOf(dataDir);
}

/**
 * The password of the database's superuser.
 *
 * @throws EmbeddedPostgresError `folder-out-of-reach` if it belongs to somebody else, `folder-damaged` if missing
 */
export function readPassword(folder: DataFolder): string {
  try {
    return readFileSync(folder.password, 'utf8').trim();
  } catch (cause) {
    if (hasErrorCode(cause, 'EACCES', 'EPERM')) throw outOfReach(folder.postgres, cause);
    throw new EmbeddedPostgresError(
      'folder-damaged',
      `The data folder ${folder.root} has a database but no readable password file (${folder.password}: ` +
        `${String(cause)}). Put the file back from your backup.`,
      { cause },
    );
  }
}

/**
 * Refuses a database of another major version.
 *
 * @throws EmbeddedPostgresError `folder-of-other-version`, `folder-out-of-reach`, `folder-damaged`
 */
export function checkVersion(folder: DataFolder, majorVersion: number): void {
  const file = join(folder.cluster, 'PG_VERSION');
  let found: string;
  try {
    found = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    if (hasErrorCode(cause, 'EACCES', 'EPERM')) throw outOfReach(folder.postgres, cause);
    throw new EmbeddedPostgresError(
      'folder-damaged',
      `${folder.postgres} is not a whole database (${file}: ${String(cause)}). Restore the data folder from ` +
        'your backup, or move it away to begin with an empty database.',
      { cause },
    );
  }
  if (Number(found) === majorVersion) return;
  throw new EmbeddedPostgresError(
    'folder-of-other-version',
    `The database in ${folder.root} was made by PostgreSQL ${found}; this Evenkeel brings PostgreSQL ` +
      `${majorVersion}, which cannot open it. Nothing was changed. Export the data with the Evenkeel which made it ` +
      'and import them into a new data folder, or set DATABASE_URL to use a PostgreSQL server of your own.',
  );
}

/** The error for a folder that cannot be written. */
export function notWritable(path: string, cause: unknown): EmbeddedPostgresError {
  if (hasErrorCode(cause, 'ENOSPC', 'EDQUOT')) {
    return new EmbeddedPostgresError(
      'disk-full',
      `The disk that holds ${path} is full. Free some space there and start again.`,
      { cause },
    );
  }
  return new EmbeddedPostgresError(
    'folder-not-writable',
    `Cannot write to the data folder ${path} (${String(cause)}). Give this user the right to write there, or ` +
      'choose another data folder.',
    { cause },
  );
}

function outOfReach(path: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-out-of-reach',
    `The database in ${path} belongs to another user of this computer. Start Evenkeel as the user who made it ` +
      '(or as root), or choose another data folder.',
    { cause },
  );
}

/** The folder itself, or its closest parent that exists. */
function nearestExisting(folder: string): string {
  let current = resolve(folder);
  while (!existsSync(current)) current = dirname(current);
  return current;
}
