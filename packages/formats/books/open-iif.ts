// Opens a transaction file of QuickBooks Desktop (IIF): each TRNS and SPL line is one posting, debit positive.
import { failure, type Nature, type Result, success } from '@evenkeel/core';
import { csvBatches } from '../table/csv-batches.ts';
import { type Encoding, encodingOf, textsOf } from '../table/encoding.ts';
import { bytesOf, type FileSource, headOf } from '../table/file-source.ts';
import { fileProblem, HEAD_BYTES, safeRows } from '../table/open-csv.ts';
import type { Row, Table } from '../table/table.ts';
import { natureOfAccount, natureOfTransaction, natureOfType } from './book-nature.ts';
import { booksHeader, booksRow } from './books-row.ts';

const SAMPLE_ROWS = 500;
const MOST_ACCOUNTS = 50_000;

export function isIif(head: Uint8Array): boolean {
  return /^(?:\ufeff)?!(?:TRNS|SPL|ACCNT|HDR|CUST|VEND|CLASS|INVITEM|ENDTRNS)\t/.test(
    new TextDecoder('latin1').decode(head.subarray(0, 200)),
  );
}

export async function openIif(source: FileSource, given?: Encoding): Promise<Result<Table>> {
  const encoding = given ?? encodingOf(await headOf(source, HEAD_BYTES));
  const rows = (): AsyncGenerator<readonly Row[], void> =>
    safeRows(postings(csvBatches(textsOf(bytesOf(source), encoding), '\t')));
  const sample: Row[] = [];
  for await (const batch of rows()) {
    sample.push(...batch.slice(0, SAMPLE_ROWS - sample.length));
    if (sample.length >= SAMPLE_ROWS) break;
  }
  if (sample.length === 0) return failure([fileProblem('books-empty', source)]);
  return success({
    ...{
      format: 'csv',
      layout: 'iif',
      header: booksHeader,
      headerLine: 0,
      sample,
      sheets: [],
      statements: [],
      rows,
    },
    notes: [{ code: 'encoding', data: { encoding } }],
  });
}

async function* postings(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[], void> {
  const columns = new Map<string, readonly string[]>();
  const types = new Map<string, Nature | null>();
  let entry = { day: '', type: '' };
  for await (const batch of batches) {
    const rows: Row[] = [];
    for (const row of batch) rows.push(...take(row));
    if (rows.length > 0) yield rows;
  }

  function take(row: Row): readonly Row[] {
    if (row.fault !== null) return [row];
    const key = (row.cells[0] ?? '').trim().toUpperCase();
    if (key.startsWith('!')) {
      columns.set(
        key.slice(1),
        row.cells.map((name) => name.trim().toUpperCase()),
      );
      return [];
    }
    const names = columns.get(key);
    const of = (name: string): string => row.cells[names?.indexOf(name) ?? -1]?.trim() ?? '';
    if (key === 'ACCNT') {
      if (types.size < MOST_ACCOUNTS) types.set(of('NAME'), natureOfType(of('ACCNTTYPE')));
      return [];
    }
    if (key !== 'TRNS' && key !== 'SPL') return [];
    if (names === undefined) return [{ line: row.line, cells: row.cells, fault: 'iif-no-columns' }];
    if (key === 'TRNS') entry = { day: of('DATE'), type: of('TRNSTYPE') };
    const account = of('ACCNT');
    const amount = of('AMOUNT');
    const nature =
      types.get(account) ??
      natureOfAccount(account) ??
      natureOfTransaction(of('TRNSTYPE') || entry.type, !amount.startsWith('-'));
    return [
      booksRow({
        ...{ line: row.line, day: of('DATE') || entry.day, amount, account, nature },
        ...{ payee: of('NAME'), project: of('CLASS'), text: of('MEMO') },
      }),
    ];
  }
}
