// Decides as which user of the system the database runs: PostgreSQL refuses to run as root.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** A user of the system that the database process runs as. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const preferredNames = ['evenkeel', 'postgres', '_postgres', 'nobody', 'daemon'];

/**
 * The user to drop to, or null when we are not root and the database simply runs as ourselves.
 *
 * @param ownedFolder an existing data folder; its owner wins, because only the owner can open it again
 * @throws EmbeddedPostgresError `no-database-user` when root may not become anybody else
 */
export function chooseDatabaseUser(ownedFolder: string | null): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = unprivilegedUsers();
  if (ownedFolder !== null) {
    const owner = statSync(ownedFolder).uid;
    const known = users.find((user) => user.uid === owner);
    if (known !== undefined && canBecome(known)) return known;
    throw new EmbeddedPostgresError(
      'no-database-user',
      `The database folder ${ownedFolder} belongs to the user with number ${owner}, and this process cannot ` +
        'run the database as that user. Start as the user who owns the folder, give the folder to ' +
        'an existing unprivileged user with chown -R, or set DATABASE_URL to use a PostgreSQL server of your own.',
    );
  }
  const user = users.find(canBecome);
  if (user === undefined) {
    throw new EmbeddedPostgresError(
      'no-database-user',
      'PostgreSQL does not run as root, and this process is root without the right to become another user. ' +
        'Start as an ordinary user, or set DATABASE_URL to use a PostgreSQL server of your own.',
    );
  }
  return user;
}

/** What `spawn` needs to run a program as that user. */
export function spawnAs(user: DatabaseUser | null): { uid?: number; gid?: number } {
  return user === null ? {} : { uid: user.uid, gid: user.gid };
}

/** True if that user can pass through the folder; asks the system itself, so access lists count too. */
export function canReachFolder(folder: string, user: DatabaseUser | null): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { cwd: '/', ...spawnAs(user) }).status === 0;
}

/** True if that user can run the program; tried with `--version`, so its libraries count too. */
export function canRunProgram(program: string, user: DatabaseUser | null): boolean {
  return spawnSync(program, ['--version'], { cwd: '/', stdio: 'ignore', ...spawnAs(user) }).status === 0;
}

function canBecome(user: DatabaseUser): boolean {
  return canReachFolder('/', user);
}

function unprivilegedUsers(): DatabaseUser[] {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').flatMap(parseUser);
  const rank = (user: DatabaseUser): number => {
    const place = preferredNames.indexOf(user.name);
    return place === -1 ? preferredNames.length : place;
  };
  return users.sort((a, b) => rank(a) - rank(b));
}

function parseUser(line: string): DatabaseUser[] {
  const [name, , uid, gid] = line.split(':');
  if (name === undefined || !/^\d+$/.test(uid ?? '') || !/^\d+$/.test(gid ?? '')) return [];
  return Number(uid) === 0 ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
}
