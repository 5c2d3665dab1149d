// Opens the store for one verb beside a running server (or alone), and closes it whatever happens.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  EmbeddedPostgresError,
  type OpenStore,
  openStore,
  StoreError,
  type StorePlace,
} from '@evenkeel/store';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal/terminal.ts';

export async function withStore(
  place: StorePlace,
  terminal: Terminal,
  work: (store: OpenStore) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  // A mistyped folder must not become a new, empty database.
  if ('dataDir' in place && !existsSync(join(place.dataDir, 'postgres'))) {
    terminal.error(terminal.say('cli.no-database', { folder: place.dataDir }));
    return exitStatus.badInput;
  }
  try {
    const store = await openStore(place, { role: 'command' });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    const known = messageOf(error);
    if (known === null) throw error;
    terminal.error(known);
    return exitStatus.failed;
  }
}

/** The errors of the database say themselves what happened and what to do; null for all others. */
export function messageOf(error: unknown): string | null {
  return error instanceof StoreError || error instanceof EmbeddedPostgresError ? error.message : null;
}
