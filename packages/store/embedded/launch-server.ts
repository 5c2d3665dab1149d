// Launches the PostgreSQL process so that it outlives us and no Ctrl-C at our terminal reaches it.
import { spawn } from 'node:child_process';
import { chownSync, closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { observeServer } from './connection.ts';
import { type DataFolder, notWritable } from './data-folder.ts';
import { type DatabaseUser, spawnAs } from './database-user.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { PostmasterPid } from './postmaster-pid.ts';
import { type PostgresSettings, settingsFor } from './settings.ts';
import { makeSocketFolder } from './socket-folder.ts';

const longLogBytes = 8 * 2 ** 20;
const slowStartMs = 2_000;

/**
 * Starts the server and waits until it answers.
 *
 * @param onSlow called once when the start takes long, as it does after a crash
 * @returns null if another server has the folder, or had it a moment ago: look again and retry
 * @throws EmbeddedPostgresError `start-failed`, `disk-full`, `folder-not-writable`
 */
export async function launchServer(
  folder: DataFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser | null,
  extraSettings: PostgresSettings,
  onSlow: () => void,
): Promise<PostmasterPid | null> {
  const socketDir = await makeSocketFolder(folder, user).catch((cause: unknown) => {
    throw notWritable(folder.postgres, cause);
  });
  const settings = { ...settingsFor(socketDir), ...extraSettings };
  const log = openLog(folder, user);
  const logStart = fstatSync(log).size;
  let exit: string | undefined;
  let pid: number | undefined;
  try {
    const child = spawn(
      binaries.postgres,
      [
        '-D',
        folder.cluster,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        cwd: '/',
        detached: true,
        stdio: ['ignore', log, log],
        env: { PATH: process.env.PATH, LC_ALL: 'C' },
        ...spawnAs(user),
      },
    );
    child.once('error', (error) => {
      exit = error.message;
    });
    child.once('exit', (code, signal) => {
      exit = `ended with ${code ?? signal}`;
    });
    child.unref();
    pid = child.pid;
  } finally {
    closeSync(log);
  }

  const began = Date.now();
  let saidSlow = false;
  while (exit === undefined) {
    await sleep(10);
    const server = await observeServer(folder);
    if (server.state === 'running' && server.file.pid === pid) return server.file;
    if (!saidSlow && Date.now() - began > slowStartMs) {
      saidSlow = true;
      onSlow();
    }
  }
  return explainExit(folder, exit, readLog(folder, logStart));
}

function explainExit(folder: DataFolder, exit: string, complaint: string): null {
  if (
    /lock file ".*" (already exists|is empty)|pre-existing shared memory block|could not create lock file/.test(
      complaint,
    )
  ) {
    return null;
  }
  if (/No space left on device|Disk quota exceeded/.test(complaint)) {
    throw new EmbeddedPostgresError(
      'disk-full',
      `The disk that holds ${folder.root} is full, so the database cannot start. Free some space there and start ` +
        'again; nothing is lost.',
    );
  }
  throw new EmbeddedPostgresError(
    'start-failed',
    `The database in ${folder.root} did not start: the PostgreSQL process ${exit}. ` +
      `${lastComplaint(complaint)} The whole log is ${folder.log}.`,
  );
}

function lastComplaint(text: string): string {
  const telling = text.split('\n').filter((line) => /\b(FATAL|PANIC|ERROR|HINT|DETAIL|error)\b/.test(line));
  return telling.slice(-4).join(' ') || text.trim().split('\n').slice(-4).join(' ') || 'It gave no reason.';
}

function openLog(folder: DataFolder, user: DatabaseUser | null): number {
  try {
    const size = statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0;
    if (size > longLogBytes) renameSync(folder.log, `${folder.log}.old`);
    const file = openSync(folder.log, 'a', 0o600);
    if (user !== null) chownSync(folder.log, user.uid, user.gid);
    return file;
  } catch (cause) {
    throw notWritable(folder.log, cause);
  }
}

function readLog(folder: DataFolder, from: number): string {
  const file = openSync(folder.log, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(65_536, Math.max(0, fstatSync(file).size - from)));
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, from));
  } finally {
    closeSync(file);
  }
}
