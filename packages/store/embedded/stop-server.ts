// Stops a PostgreSQL server of ours, cleanly if it lets us.
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { EmbeddedPostgresError, hasErrorCode } from './embedded-postgres-error.ts';
import { isServerAlive, type PostmasterPid, readPostmasterPid } from './postmaster-pid.ts';

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
  if (await signalAndWait(folder, file, 'SIGINT', cleanStopMs)) return;
  if (await signalAndWait(folder, file, 'SIGQUIT', hardStopMs)) return;
  throw new EmbeddedPostgresError(
    'stop-failed',
    `The database process ${file.pid} of ${folder.root} does not stop. See ${folder.log}; no data are lost if you ` +
      'end the process yourself.',
  );
}

async function signalAndWait(
  folder: DataFolder,
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
    // The server removes its pid file as the last thing it does.
    if (readPostmasterPid(folder.pidFile)?.pid !== file.pid || !isServerAlive(file)) return true;
    await sleep(10);
  }
  return false;
}
