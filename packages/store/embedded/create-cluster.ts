// Makes a new, empty database in a data folder: either whole or not at all.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { superuser } from './connection.ts';
import { type DataFolder, layoutOf, notWritable } from './data-folder.ts';
import { canReachFolder, type DatabaseUser, spawnAs } from './database-user.ts';
import { EmbeddedPostgresError, hasErrorCode } from './embedded-postgres-error.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

const bytesNeeded = 150 * 2 ** 20;
const unfinishedPrefix = 'creating-';

/**
 * Creates the database as `user` (null: ourselves) with a generated password.
 * Works in a folder of its own and renames it at the end, so that a crash leaves nothing half-made
 * and of two simultaneous creations one wins and the other is thrown away.
 *
 * @throws EmbeddedPostgresError `disk-full`, `folder-not-writable`, `folder-out-of-reach`, `create-failed`
 */
export async function createCluster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser | null,
): Promise<void> {
  try {
    openEmptyFolder(folder.root, user);
    refuseClosedFolder(folder.root, user);
    await removeUnfinished(folder.root);
    checkSpace(folder.root);
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? error : notWritable(folder.root, error);
  }
  const unfinished = makeUnfinished(folder.root);
  try {
    const { cluster, password } = layoutOf(unfinished);
    const own = (path: string): void => {
      if (user !== null) chownSync(path, user.uid, user.gid);
    };
    const inner = join(unfinished, 'postgres');
    mkdirSync(inner, { mode: 0o700 });
    own(inner);
    writeFileSync(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    own(password);
    chmodSync(unfinished, 0o711);
    await runInitdb(binaries, user, cluster, password, folder.root);
    renameSync(inner, folder.postgres);
  } catch (error) {
    // Another start has put its finished database there first: that one counts.
    if (hasErrorCode(error, 'ENOTEMPTY', 'EEXIST')) return;
    throw error instanceof EmbeddedPostgresError ? error : notWritable(folder.root, error);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function refuseClosedFolder(root: string, user: DatabaseUser | null): void {
  if (canReachFolder(root, user)) return;
  throw new EmbeddedPostgresError(
    'folder-out-of-reach',
    `The database runs as the user ${user?.name ?? 'who started Evenkeel'}, who cannot enter the data folder ` +
      `${root}: it or a folder above it is closed to others. Choose a data folder such as ` +
      '/var/lib/evenkeel, or open the way to it (chmod o+x on the folders above).',
  );
}

/** A folder just made for us (as by `mkdtemp`) may be opened for passing through; one with content is not ours to open. */
function openEmptyFolder(root: string, user: DatabaseUser | null): void {
  if (user === null || readdirSync(root).length > 0) return;
  const { mode } = statSync(root);
  if ((mode & 0o001) === 0) chmodSync(root, mode | 0o011);
}

function makeUnfinished(root: string): string {
  try {
    return mkdtempSync(join(root, `${unfinishedPrefix}${process.pid}-`));
  } catch (cause) {
    throw notWritable(root, cause);
  }
}

function checkSpace(root: string): void {
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  if (free >= bytesNeeded) return;
  throw new EmbeddedPostgresError(
    'disk-full',
    `A new database needs ${bytesNeeded / 2 ** 20} MB, and the disk that holds ${root} has only ` +
      `${Math.floor(free / 2 ** 20)} MB free. Free some space there and start again, or choose another data folder.`,
  );
}

/** Throws away what creations which were killed have left behind. */
async function removeUnfinished(root: string): Promise<void> {
  for (const name of readdirSync(root)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const path = join(root, name);
    const maker = Number(name.slice(unfinishedPrefix.length).split('-')[0]);
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 3_600_000;
    if (isOld || !isAlive(maker)) await removeWhileWrittenTo(path);
  }
}

/** The `initdb` of a killed creation lives on for a moment and adds files while we remove them. */
async function removeWhileWrittenTo(path: string): Promise<void> {
  const giveUp = Date.now() + 10_000;
  for (;;) {
    try {
      rmSync(path, { recursive: true, force: true });
      return;
    } catch (error) {
      if (!hasErrorCode(error, 'ENOTEMPTY') || Date.now() > giveUp) throw error;
      await setTimeout(50);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasErrorCode(error, 'EPERM');
  }
}

async function runInitdb(
  binaries: PostgresBinaries,
  user: DatabaseUser | null,
  cluster: string,
  passwordFile: string,
  root: string,
): Promise<void> {
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${superuser}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      // Sorting that no update of the system can change, or indexes would break.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    {
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      ...spawnAs(user),
    },
  );
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const exitCode = await new Promise<number | string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  if (exitCode === 0) return;
  if (/No space left on device|Disk quota exceeded/.test(complaint)) {
    throw new EmbeddedPostgresError(
      'disk-full',
      `The disk that holds ${root} became full while the database was being created. Nothing was left behind. ` +
        'Free some space there and start again.',
    );
  }
  throw new EmbeddedPostgresError(
    'create-failed',
    `Could not create the database in ${root}: ${basename(binaries.initdb)} ended with ${exitCode}. ` +
      `${complaint.trim() || 'It gave no reason.'} ` +
      'If this system cannot run it, set DATABASE_URL to use a PostgreSQL server of your own.',
  );
}
