// Folders and queries for the tests of the embedded database.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../connection.ts';
import { stopEmbeddedPostgres } from '../index.ts';

/** Runs `work` with a new data folder, and afterwards stops what runs there and removes it. */
export async function withDataDir(work: (dataDir: string) => Promise<void>, name = 'data'): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'evenkeel-embedded-'));
  chmodSync(parent, 0o777);
  const dataDir = join(parent, name);
  try {
    await work(dataDir);
  } finally {
    await stopEmbeddedPostgres(dataDir).catch(() => false);
    rmSync(parent, { recursive: true, force: true });
  }
}

/** The rows of one query. */
export async function query(url: string, statement: string): Promise<unknown[]> {
  return await withClient(url, async (client) => (await client.query(statement)).rows);
}
