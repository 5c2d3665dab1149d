// Gives a test run one PostgreSQL: TEST_DATABASE_URL, or an embedded one in a temporary folder.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '../embedded/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a superuser on the test run's PostgreSQL server; `freshDatabase` makes databases on it. */
    databaseUrl: string;
  }
}

const folderPrefix = 'evenkeel-test-run-';

interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Every Vitest project runs this file in the same process, so what they share hangs on the process. */
const shared: typeof globalThis & { testServer?: { users: number; readonly started: Promise<TestServer> } } =
  globalThis;

/** Called by Vitest once per project before its tests; the function it returns, once after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testServer ??= { users: 0, started: startTestServer() };
  const { testServer } = shared;
  testServer.users += 1;
  const server = await testServer.started;
  project.provide('databaseUrl', server.url);
  return async () => {
    testServer.users -= 1;
    if (testServer.users > 0) return;
    delete shared.testServer;
    await server.stop();
  };
}

async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  await removeAbandoned();
  const dataDir = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  const database = await startEmbeddedPostgres({
    dataDir,
    // These data are thrown away, so nothing has to survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' },
  });
  return {
    url: database.url,
    stop: async () => {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A test run that was killed leaves its server behind. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(folderPrefix) || isAlive(Number.parseInt(name.slice(folderPrefix.length), 10)))
      continue;
    const dataDir = join(tmpdir(), name);
    try {
      await stopEmbeddedPostgres(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // Of another user, who will clean up as well.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
