// Stops a PostgreSQL server of ours, cleanly if it lets us.
import { rmdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { EmbeddedPostgresError, hasErrorCode } from './embedded-postgres-error.ts';
import { isServerAlive, type PostmasterPid } from './postmaster-pid.ts';

const cleanStopMs = 60_000;
const hardStopMs = 10_000;

/**
 * Ends all sessions, writes everything to the disk and waits until the process is gone.
 * Stopping a server that has ended already is fine.
 *
 * @throws EmbeddedPostgresError `stop-failed`
 */
export async function stopServer(folder: DataFolder, file: PostmasterPid): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown; SIGQUIT its immediate one, after which the next start recovers.
  const stopped =
    (await signalAndWait(file, 'SIGINT', cleanStopMs)) || (await signalAndWait(file, 'SIGQUIT', hardStopMs));
  if (stopped) {
    removeSocketFolder(file.socketDir);
    return;
  }
  throw new EmbeddedPostgresError(
    'stop-failed',
    `The database process ${file.pid} of ${folder.root} does not stop. See ${folder.log}; no data are lost if you ` +
      'end the process yourself.',
  );
}

/** Leaves nothing in /tmp; a folder which is in use again is not empty and stays. */
function removeSocketFolder(path: string): void {
  try {
    if (path !== '') rmdirSync(path);
  } catch {
    // The next start makes do with it.
  }
}

async function signalAndWait(
  file: PostmasterPid,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<boolean> {
  if (!isServerAlive(file)) return true;
  try {
    process.kill(file.pid, signal);
  } catch (error) {
    if (hasErrorCode(error, 'ESRCH')) return true;
    throw error;
  }
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (!isServerAlive(file)) return true;
    await sleep(10);
  }
  return false;
}
