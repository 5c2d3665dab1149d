// Opens one sheet of a workbook as a table; the reading happens in a thread with limits.
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { failure, type Result, success } from '@evenkeel/core';
import { type FileSource, SourceFault } from './file-source.ts';
import { headerRowOf } from './header-row.ts';
import { fileProblem, headerNotes, safeRows } from './open-csv.ts';
import type { Note, Row, Table } from './table.ts';

/** Unpacked bytes of a workbook beyond which it is refused: about a million rows of four columns. */
const LARGEST_UNPACKED = 250_000_000;
const MOST_MEGABYTES = 512;
/** A workbook that gives no row for so long is refused. */
const PATIENCE_MS = 60_000;
const ROWS_AT_ONCE = 2_000;
const SAMPLE_ROWS = 500;

/** @param sheet by its name; without one the first visible sheet that has rows. */
export async function openXlsx(source: FileSource, sheet: string | null = null): Promise<Result<Table>> {
  const told: Told = { sheets: [], sheet: '', isChecked: false };
  const sample: Row[] = [];
  try {
    for await (const batch of sheetRows(source, sheet, told)) {
      sample.push(...batch.slice(0, SAMPLE_ROWS + 50 - sample.length));
      if (sample.length >= SAMPLE_ROWS + 50) break;
    }
  } catch (error) {
    return failure([fileProblem(error instanceof SourceFault ? error.message : 'workbook-invalid', source)]);
  }
  const header = headerRowOf(sample);
  if (header === null) return failure([fileProblem(sample.length === 0 ? 'file-empty' : 'no-table', source)]);
  const headerLine = sample[header.index]?.line ?? 0;
  const notes: Note[] = [{ code: 'sheet', data: { sheet: told.sheet, count: told.sheets.length } }];
  if (header.index < 0) notes.push({ code: 'no-header', data: {} });
  if (header.index > 0)
    notes.push({ code: 'preamble-skipped', data: { rows: header.index, lines: headerLine - 1 } });
  notes.push(...headerNotes(header.names));
  return success({
    format: 'xlsx',
    layout: null,
    statements: [],
    header: header.names,
    headerLine,
    sample: sample.slice(header.index + 1, header.index + 1 + SAMPLE_ROWS),
    notes,
    sheets: told.sheets,
    rows: () => safeRows(below(headerLine, sheetRows(source, told.sheet, told))),
  });
}

interface Told {
  sheets: readonly string[];
  /** The sheet that was read. */
  sheet: string;
  /** What the parts unpack to has been measured once. */
  isChecked: boolean;
}

type FromWorker =
  | { readonly kind: 'sheets'; readonly sheets: readonly string[] }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [line: number, cells: readonly string[]])[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'fault'; readonly fault: string };

/** @throws SourceFault when the workbook is no good, too large, or takes too long. */
async function* sheetRows(
  { path }: FileSource,
  sheet: string | null,
  told: Told,
): AsyncGenerator<readonly Row[], void> {
  const worker = new Worker(createRequire(import.meta.url).resolve('@evenkeel/formats/xlsx-worker'), {
    workerData: {
      path,
      sheet,
      isChecked: told.isChecked,
      largestUnpacked: LARGEST_UNPACKED,
      rowsAtOnce: ROWS_AT_ONCE,
    },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const inbox = inboxOf(worker);
  try {
    for (;;) {
      const message = await inbox.next();
      if (message.kind === 'end') return;
      if (message.kind === 'fault') throw new SourceFault(message.fault);
      if (message.kind === 'sheets') {
        told.sheets = message.sheets;
        told.isChecked = true;
      } else if (message.kind === 'sheet') told.sheet = message.name;
      else {
        yield message.rows.map(([line, cells]) => ({ line, cells, fault: null }));
        worker.postMessage('next');
      }
    }
  } finally {
    await worker.terminate();
  }
}

/** Messages of a worker one after the other; its death and its silence are faults. */
function inboxOf(worker: Worker): { next(): Promise<FromWorker> } {
  const waiting: FromWorker[] = [];
  let wake: (() => void) | null = null;
  const arrive = (message: FromWorker): void => {
    waiting.push(message);
    wake?.();
  };
  worker.on('message', arrive);
  worker.on('error', ({ code }: NodeJS.ErrnoException) => {
    arrive({
      kind: 'fault',
      fault: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'workbook-too-large' : 'workbook-invalid',
    });
  });
  worker.on('exit', () => arrive({ kind: 'end' }));
  return {
    async next() {
      if (waiting.length === 0) {
        const timer = setTimeout(() => arrive({ kind: 'fault', fault: 'workbook-too-slow' }), PATIENCE_MS);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        clearTimeout(timer);
        wake = null;
      }
      return waiting.shift() ?? { kind: 'end' };
    },
  };
}

async function* below(
  line: number,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[], void> {
  for await (const batch of batches) {
    const rows =
      batch[0] !== undefined && batch[0].line > line ? batch : batch.filter((row) => row.line > line);
    if (rows.length > 0) yield rows;
  }
}
