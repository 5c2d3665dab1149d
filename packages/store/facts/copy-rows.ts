// Streams rows into a table with COPY: as fast as the database takes them, never more than a few buffers in memory.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DatabaseError } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Session } from '../database/session.ts';
import { StoreError } from '../store-error.ts';

export type Cell = string | number | boolean | null;

const chunkLength = 64 * 1024;
const rowsPerReport = 10_000;

/**
 * Copies rows into `target` (a table with its columns in brackets).
 *
 * @returns how many rows there were
 * @throws StoreError `fact-not-storable`, with the number of the row, counted from 1
 */
export async function copyRows<Row>(
  { client }: Session,
  target: string,
  rows: AsyncIterable<Row>,
  cellsOf: (row: Row, number: number) => readonly Cell[],
  onProgress: (rows: number) => void = () => {},
): Promise<number> {
  let count = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    let chunk = '';
    for await (const row of rows) {
      count += 1;
      chunk += lineOf(cellsOf(row, count), count);
      if (count % rowsPerReport === 0) onProgress(count);
      if (chunk.length < chunkLength) continue;
      yield Buffer.from(chunk);
      chunk = '';
    }
    if (chunk !== '') yield Buffer.from(chunk);
  }
  const copy = client.query(copyFrom(`copy ${target} from stdin`));
  try {
    await pipeline(Readable.from(chunks(), { objectMode: true, highWaterMark: 2 }), copy);
  } catch (error) {
    throw error instanceof DatabaseError ? refused(error) : error;
  }
  onProgress(count);
  return count;
}

function lineOf(cells: readonly Cell[], number: number): string {
  return `${cells.map((cell) => (cell === null ? '\\N' : textOf(cell, number))).join('\t')}\n`;
}

const special = /[\\\t\n\r\0]/;

/** What the declarations of facts allow; much longer texts would not fit into an index of the database. */
const longestText = 200;

function textOf(cell: string | number | boolean, number: number): string {
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw badRow(number, `contains ${cell}, which is no number`);
  if (typeof cell !== 'string') return String(cell);
  if (cell.length > longestText) {
    throw badRow(number, `has a text of ${cell.length} characters; at most ${longestText} can be kept`);
  }
  if (!special.test(cell)) return cell;
  if (cell.includes('\0')) {
    throw badRow(
      number,
      'contains a NUL character, which no text may hold: the file is damaged or of another kind',
    );
  }
  return cell
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

function badRow(row: number, what: string): StoreError {
  return new StoreError('fact-not-storable', `Row ${row} ${what}. Nothing was imported.`, { row });
}

function refused(cause: DatabaseError): StoreError {
  const row = Number(/line (\d+)/.exec(cause.where ?? '')?.[1] ?? Number.NaN);
  const place = Number.isNaN(row) ? 'A row' : `Row ${row}`;
  return new StoreError(
    'fact-not-storable',
    `${place} cannot be kept (${cause.message}). Correct it or leave it out; nothing was imported.`,
    Number.isNaN(row) ? {} : { row },
    { cause },
  );
}
