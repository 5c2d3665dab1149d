// Reads a document from the web: JSON by path, or a table (CSV and whatever else a table can be).
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { openTable } from '@evenkeel/formats';
import { type FetchedDocument, fetchDocument } from '../access/fetch-document.ts';
import { SourceFault } from '../source-fault.ts';
import { askWorker } from './ask-worker.ts';
import type { Asking } from './asking.ts';
import type { RawTable } from './raw-table.ts';

/** @throws SourceFault; the signal's reason when it is aborted */
export async function readJson(asking: Asking): Promise<RawTable> {
  const { source, limits, signal } = asking;
  const { body } = await fetched(asking, 'application/json, */*;q=0.5');
  const columns = [
    source.dayColumn,
    source.valueColumn,
    ...(source.kpiColumn === null ? [] : [source.kpiColumn]),
  ];
  const text = new TextDecoder().decode(body);
  const { header, rows } = await askWorker(
    'json-worker',
    { text, path: source.path, columns, limits },
    signal,
  );
  return { header, rows, isPlain: false };
}

/** @throws SourceFault; the signal's reason when it is aborted */
export async function readCsv(asking: Asking): Promise<RawTable> {
  const { limits, signal } = asking;
  const { body, fileName } = await fetched(asking, 'text/csv, */*;q=0.5');
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-source-'));
  try {
    const path = join(folder, 'document');
    await writeFile(path, await unpackedWithin(body, limits.bytes), { mode: 0o600 });
    const opened = await openTable({ path, name: fileName });
    if (!opened.ok) throw new SourceFault('not-a-table', { reason: opened.problems[0]?.code ?? '' });
    const rows: (readonly string[])[] = [];
    for await (const batch of opened.value.rows()) {
      signal.throwIfAborted();
      for (const { cells, fault } of batch) {
        if (fault === 'file-truncated') throw new SourceFault('broken-off');
        rows.push(cells);
        if (rows.length > limits.rows) throw new SourceFault('too-many-rows', { rows: limits.rows });
      }
    }
    return { header: opened.value.header, rows, isPlain: opened.value.format === 'xlsx' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetched(
  { source, secret, places, limits, signal }: Asking,
  accept: string,
): Promise<FetchedDocument> {
  const { address, headers } = withSecret(source, secret);
  return await fetchDocument(address, {
    allowInternal: places.allowInternal,
    secretHeaders: headers,
    accept,
    maximumBytes: limits.bytes,
    signal,
  });
}

/** A packed file unpacks within the limit of the whole, or not at all. @throws SourceFault `too-large`, `broken-off` */
async function unpackedWithin(body: Buffer, maximum: number): Promise<Buffer> {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return await promisify(gunzip)(body, { maxOutputLength: maximum });
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isLarge
      ? new SourceFault('too-large', { megabytes: Math.round(maximum / 1e6) })
      : new SourceFault('broken-off');
  }
}

/** The secret goes where the source says: into the address, a header of its own, or the usual one. */
function withSecret(
  { address, username, secretHeader }: Asking['source'],
  secret: string | null,
): { readonly address: string; readonly headers: Readonly<Record<string, string>> } {
  if (address.includes('{secret}')) {
    return { address: address.replaceAll('{secret}', encodeURIComponent(secret ?? '')), headers: {} };
  }
  if (secret === null) return { address, headers: {} };
  if (/[\r\n\0]/.test(secret) || /[^\t\x20-\x7e\x80-\xff]/.test(secret))
    throw new SourceFault('secret-not-sendable');
  if (secretHeader !== null) {
    if (
      !/^[!#$%&'*+.^_`|~\w-]+$/.test(secretHeader) ||
      /^(?:host|content-length|connection|transfer-encoding)$/i.test(secretHeader)
    ) {
      throw new SourceFault('secret-not-sendable');
    }
    return { address, headers: { [secretHeader]: secret } };
  }
  const authorization =
    username === null
      ? `Bearer ${secret}`
      : `Basic ${Buffer.from(`${username}:${secret}`).toString('base64')}`;
  return { address, headers: { authorization } };
}
