// Chooses the folder in which the database puts its Unix socket.
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import type { DatabaseUser } from './database-user.ts';
import { hasErrorCode } from './embedded-postgres-error.ts';

/** The system's limit for a socket's path is 103 bytes (macOS) or 107 (Linux); `/.s.PGSQL.5432` takes 14. */
const longestFolder = 88;

/**
 * A folder that only the database user can enter: beside the data, or, when that path is too long for a socket or its
 * disk cannot hold one (some shared folders cannot), a folder of the same meaning below `/tmp`.
 */
export async function makeSocketFolder(folder: DataFolder, user: DatabaseUser | null): Promise<string> {
  const beside = join(folder.postgres, 'run');
  // PostgreSQL takes a list here, separated by commas and with its own rules for quotes.
  if (Buffer.byteLength(beside) <= longestFolder && !/[,"']/.test(beside)) {
    makePrivate(beside, user);
    if (await canHoldSocket(beside)) return beside;
  }
  const name = createHash('sha256').update(folder.root).digest('hex').slice(0, 16);
  return makePrivate(join('/tmp', `evenkeel-${name}`), user);
}

function makePrivate(path: string, user: DatabaseUser | null): string {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error;
    const found = lstatSync(path);
    const owner = user?.uid ?? process.getuid?.();
    if (found.isDirectory() && (found.uid === owner || found.uid === process.getuid?.())) {
      chmodSync(path, 0o700);
    } else {
      // Somebody else has taken the name, which in /tmp anybody may do.
      return makePrivate(mkdtempSync(`${path}-`), user);
    }
  }
  if (user !== null) chownSync(path, user.uid, user.gid);
  return path;
}

async function canHoldSocket(path: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(join(path, `.try-${process.pid}`), () => server.close(() => resolve(true)));
  });
}
