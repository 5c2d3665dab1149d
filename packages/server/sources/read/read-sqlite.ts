// Asks a SQLite file below the folder that the administrator allows; the file itself is never opened for writing.
import { constants, copyFile, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { SourceFault } from '../source-fault.ts';
import { askWorker } from './ask-worker.ts';
import type { Asking } from './asking.ts';
import type { RawTable } from './raw-table.ts';
import { singleStatement } from './single-statement.ts';

const LARGEST_FILE = 256_000_000;

/** @throws SourceFault; the signal's reason when it is aborted */
export async function readSqlite({ source, places, limits, signal }: Asking): Promise<RawTable> {
  const statement = singleStatement(source.query);
  const file = await allowedFile(source.address, places.filesFolder);
  const { size } = await stat(file);
  if (size > LARGEST_FILE) throw new SourceFault('too-large', { megabytes: LARGEST_FILE / 1e6 });
  // A copy: nothing is locked, and nothing can be written to what others work with.
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-source-'));
  try {
    const copy = join(folder, 'copy.sqlite');
    await copyFile(file, copy, constants.COPYFILE_FICLONE);
    await copyFile(`${file}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE).catch(() => undefined);
    const { header, rows } = await askWorker('sqlite-worker', { path: copy, statement, limits }, signal);
    return { header, rows, isPlain: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Links count as what they lead to. */
async function allowedFile(address: string, folder: string | null): Promise<string> {
  if (folder === null) throw new SourceFault('file-not-allowed', { file: address });
  const allowed = await realpath(folder).catch(() => null);
  if (allowed === null) throw new SourceFault('file-not-allowed', { file: address });
  const wanted = resolve(allowed, address.trim());
  if (!isBelow(wanted, allowed)) throw new SourceFault('file-not-allowed', { file: address });
  const real = await realpath(wanted).catch(() => null);
  if (real === null) throw new SourceFault('file-not-found', { file: address });
  if (!isBelow(real, allowed)) throw new SourceFault('file-not-allowed', { file: address });
  if (!(await stat(real)).isFile()) throw new SourceFault('file-not-found', { file: address });
  return real;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
