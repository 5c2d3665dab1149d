// Starts a MariaDB server of one's own in a temporary folder, where the program is installed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export interface Mariadb {
  readonly port: number;
  /** Runs statements as the owner of the server. */
  run(...statements: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const program = ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'].find((path) => existsSync(path)) ?? null;
const installer =
  ['/usr/bin/mariadb-install-db', '/usr/bin/mysql_install_db'].find((path) => existsSync(path)) ?? null;

export const hasMariadb: boolean = program !== null && installer !== null;

/** @throws Error when it does not answer within 20 seconds */
export async function startMariadb(): Promise<Mariadb> {
  if (program === null || installer === null) throw new Error('MariaDB is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-mariadb-'));
  await chmod(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? ['--user=root'] : [];
  const data = join(folder, 'data');
  const made = spawnSync(installer, [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  if (made.status !== 0) throw new Error(`${made.stdout}${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    program,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${join(folder, 'socket')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=16M',
      '--secure-file-priv=',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const connect = () =>
    createConnection({ host: '127.0.0.1', port, user: 'root', multipleStatements: false });
  const run: Mariadb['run'] = async (...statements) => {
    const connection = await connect();
    try {
      for (const one of statements) await connection.query(one);
    } finally {
      await connection.end();
    }
  };
  const stop = async (): Promise<void> => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await run('select 1');
      return { port, run, stop };
    } catch (error) {
      if (tries < 200 && server.exitCode === null) await new Promise((done) => setTimeout(done, 100));
      else {
        await stop();
        throw error;
      }
    }
  }
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill('SIGKILL');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
