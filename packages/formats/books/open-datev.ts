// Opens a DATEV posting batch (EXTF or DTVF "Buchungsstapel"): each posting becomes a line for either of its accounts.
import { failure, type Result, success } from '@evenkeel/core';
import { csvBatches } from '../table/csv-batches.ts';
import { type Encoding, encodingOf, textsOf } from '../table/encoding.ts';
import { bytesOf, type FileSource, headOf } from '../table/file-source.ts';
import { fileProblem, HEAD_BYTES, safeRows } from '../table/open-csv.ts';
import type { Note, Row, Table } from '../table/table.ts';
import { booksHeader } from './books-row.ts';
import { type Chart, chartOf } from './datev-account.ts';
import { type DatevBatch, datevBatch, datevColumns, datevRows } from './datev-rows.ts';

const SAMPLE_ROWS = 500;
/** Where the columns' names stand; the first line says what the file is. */
const HEADER_LINE = 2;

export function isDatev(head: Uint8Array): boolean {
  return /^(?:ï»¿)?"?(?:EXTF|DTVF)"?;/.test(new TextDecoder('latin1').decode(head.subarray(0, 20)));
}

export async function openDatev(source: FileSource, given?: Encoding): Promise<Result<Table>> {
  const head = await headOf(source, HEAD_BYTES);
  const encoding = given ?? encodingOf(head);
  const written = (): AsyncGenerator<readonly Row[], void> =>
    safeRows(csvBatches(textsOf(bytesOf(source), encoding), ';'));
  const first: Row[] = [];
  for await (const batch of written()) {
    first.push(...batch.slice(0, 2 * SAMPLE_ROWS - first.length));
    if (first.length >= 2 * SAMPLE_ROWS) break;
  }
  const batch = datevBatch(first[0]?.cells ?? []);
  if (batch === null) return failure([fileProblem('datev-other-category', source)]);
  const columns = datevColumns(first.find(({ line }) => line === HEADER_LINE)?.cells ?? []);
  if (columns === null) return failure([fileProblem('datev-columns', source)]);
  const data = first.filter(({ line }) => line > HEADER_LINE);
  const numbers = data.flatMap(({ cells }) => [cells[columns.account] ?? '', cells[columns.contra] ?? '']);
  const chart: Chart | null = batch.chart ?? chartOf(numbers, batch.accountLength);
  const reader = datevRows(columns, { ...batch, chart });
  const sample = data.flatMap((row) => reader(row)).slice(0, SAMPLE_ROWS);
  if (sample.length === 0) return failure([fileProblem('books-empty', source)]);
  return success({
    ...{
      format: 'csv',
      layout: 'datev',
      header: booksHeader,
      headerLine: HEADER_LINE,
      sample,
      sheets: [],
      statements: [],
    },
    notes: notesOf(
      encoding,
      batch,
      chart,
      data.filter(({ cells }) => (cells[columns.taxKey] ?? '') !== '').length,
    ),
    rows: () => safeRows(each(written(), reader)),
  });
}

async function* each(
  batches: AsyncIterable<readonly Row[]>,
  reader: (row: Row) => readonly Row[],
): AsyncGenerator<readonly Row[], void> {
  for await (const batch of batches) {
    const rows = batch.filter(({ line }) => line > HEADER_LINE).flatMap((row) => reader(row));
    if (rows.length > 0) yield rows;
  }
}

function notesOf(encoding: Encoding, batch: DatevBatch, chart: Chart | null, taxed: number): readonly Note[] {
  const notes: Note[] = [{ code: 'encoding', data: { encoding } }];
  if (batch.from !== '' && batch.to !== '')
    notes.push({ code: 'datev-period', data: { from: batch.from, to: batch.to } });
  notes.push(
    chart === null ? { code: 'datev-chart-unknown', data: {} } : { code: 'datev-chart', data: { chart } },
  );
  if (taxed > 0) notes.push({ code: 'datev-tax-keys', data: {} });
  return notes;
}
