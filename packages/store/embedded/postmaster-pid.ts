// Reads the file by which a PostgreSQL server says that it runs, and tells whether that is still true.
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { hasErrorCode } from './embedded-postgres-error.ts';

/** What `postmaster.pid` says. */
export interface PostmasterPid {
  readonly pid: number;
  /** The cluster folder under the name it had when the server started. */
  readonly cluster: string;
  readonly port: number;
  readonly socketDir: string;
  readonly ready: boolean;
  /** The file as it stood, to recognise it again. */
  readonly text: string;
}

/** Reads the file; null if there is none, or if it is just being written. */
export function readPostmasterPid(pidFile: string): PostmasterPid | null {
  let text: string;
  try {
    text = readFileSync(pidFile, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
  const [pid, cluster, , port, socketDir, , , status] = text.split('\n').map((line) => line.trim());
  return {
    pid: Math.abs(Number.parseInt(pid ?? '', 10)) || 0,
    cluster: cluster ?? '',
    port: Number.parseInt(port ?? '', 10) || 0,
    socketDir: socketDir ?? '',
    ready: status === 'ready',
    text,
  };
}

/**
 * True if the process named by the file is a PostgreSQL server on that cluster; false if it is gone or its number
 * now belongs to something else, as happens when a container starts again.
 */
export function isServerAlive(file: PostmasterPid): boolean {
  if (file.pid === 0 || file.pid === process.pid) return false;
  try {
    process.kill(file.pid, 0);
  } catch {
    // Gone, or of another user: our server runs as the owner of the folder, which we may always signal.
    return false;
  }
  const [program, ...rest] = commandOf(file.pid);
  return program !== undefined && basename(program) === 'postgres' && rest.includes(file.cluster);
}

/** Removes a file left by a server that is gone, but never one that a new server has just written. */
export function removeStalePid(pidFile: string, stale: PostmasterPid): void {
  const aside = `${pidFile}.stale-${process.pid}`;
  try {
    renameSync(pidFile, aside);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return;
    throw error;
  }
  try {
    if (readFileSync(aside, 'utf8') !== stale.text) linkSync(aside, pidFile);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The command line of a process in words; empty if it has ended (or waits to be reaped) or cannot be seen. */
function commandOf(pid: number): string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    // `ps` gives one line; the server is started as `postgres -D <cluster> -c …`.
    const line = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [, program, cluster] = /^(.*?) -D (.*?) -c /.exec(line) ?? [];
    return program === undefined || cluster === undefined ? [] : [program, cluster];
  } catch {
    return [];
  }
}
