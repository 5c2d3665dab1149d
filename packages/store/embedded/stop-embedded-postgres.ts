// Stops the database of a data folder, whoever started it.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDataFolder } from './data-folder.ts';
import { isServerAlive, readPostmasterPid } from './postmaster-pid.ts';
import { stopServer } from './stop-server.ts';

/** Stops the database that runs on `dataDir` and tells whether one did; also one that is starting or recovering. */
export async function stopEmbeddedPostgres(dataDir: string): Promise<boolean> {
  if (!existsSync(dataDir)) return false;
  const folder = openDataFolder(dataDir);
  for (
    let file = readPostmasterPid(folder.pidFile);
    file !== null;
    file = readPostmasterPid(folder.pidFile)
  ) {
    // The file of a server in the moment of writing it.
    if (file.pid === 0) {
      await sleep(25);
      continue;
    }
    if (!isServerAlive(file)) return false;
    await stopServer(folder, file);
    return true;
  }
  return false;
}
