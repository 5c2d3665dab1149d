// Opens a bank statement (CAMT, MT940, OFX) as a table with one row per booked line; its columns need no mapping.
import { createHash } from 'node:crypto';
import { failure, type Result, success } from '@evenkeel/core';
import { type Encoding, encodingOf, textsOf } from '../table/encoding.ts';
import { bytesOf, type FileSource, headOf } from '../table/file-source.ts';
import { fileProblem, HEAD_BYTES, safeRows } from '../table/open-csv.ts';
import type { Note, Row, Table } from '../table/table.ts';
import { readCamt } from './read-camt.ts';
import { readMt940 } from './read-mt940.ts';
import { readOfx } from './read-ofx.ts';
import type { StatementEvent, StatementReader } from './statement.ts';
import { statementSums } from './statement-sums.ts';

/** The columns of the table that a statement becomes. */
const statementHeader = [
  'date',
  'value date',
  'amount',
  'currency',
  'payee',
  'payee account',
  'text',
  'own account',
  'nature',
  'reference',
] as const;

export type StatementLayout = 'camt' | 'mt940' | 'ofx';
const readers: Readonly<Record<StatementLayout, StatementReader>> = {
  camt: readCamt,
  mt940: readMt940,
  ofx: readOfx,
};
const SAMPLE_ROWS = 500;

/** By what stands at the beginning, never by the name alone. */
export function statementLayout(head: Uint8Array): StatementLayout | null {
  const bytes = head.subarray(0, 16_000);
  const encoding = encodingOf(bytes);
  const text = encoding.startsWith('utf-16')
    ? new TextDecoder(encoding).decode(bytes)
    : new TextDecoder('latin1').decode(bytes);
  const start = text.replace(/^(?:\ufeff|ï»¿)/, '').trimStart();
  if (
    /^OFXHEADER:/i.test(start) ||
    /^(?:<\?[^>]*>\s*)*<OFX>/i.test(start) ||
    /<\?OFX\s/i.test(start.slice(0, 2_000))
  )
    return 'ofx';
  if (start.startsWith('<'))
    return /camt\.05[234]\.|<(?:\w+:)?(?:BkToCstmrStmt|BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn)\b/.test(text)
      ? 'camt'
      : null;
  const isSwift = /^(?:\{[1245]:|:20:|:25:|(?:[A-Z0-9]{1,40}\r?\n){1,3}:20:)/.test(start);
  return isSwift && /(?:^|\n):(?:60[FM]|61|62[FM]|25):/.test(start) ? 'mt940' : null;
}

/** @param sources the statements of one file: several where it is an archive. */
export async function openStatement(
  layout: StatementLayout,
  file: FileSource,
  sources: readonly FileSource[] = [file],
  given?: Encoding,
): Promise<Result<Table>> {
  let encoding: Encoding = given ?? 'utf-8';
  const events = async function* (): AsyncGenerator<readonly StatementEvent[], void> {
    for (const source of sources) {
      const head = await headOf(source, HEAD_BYTES);
      encoding = given ?? encodingOf(head);
      yield* readers[layout](textsOf(bytesOf(source), encoding));
    }
  };
  // One pass to its end: the balances stand behind the entries, and the accounts of all tell transfers among them.
  const sums = statementSums();
  const sample: Row[] = [];
  for await (const rows of safeRows(rowsOf(events(), sums.add))) {
    sample.push(...rows.slice(0, SAMPLE_ROWS - sample.length));
  }
  const { statements, notes } = sums.finish();
  if (sample.length === 0 && statements.length === 0) return failure([fileProblem('statement-empty', file)]);
  const isNothing = sample.every(({ fault }) => fault !== null) && statements.length === 0;
  if (isNothing) return failure([fileProblem(sample[0]?.fault ?? 'statement-empty', file)]);
  const told: Note[] = [{ code: 'encoding', data: { encoding } }];
  if (sources.length > 1) told.push({ code: 'archive', data: { count: sources.length } });
  return success({
    format: 'statement',
    layout,
    header: statementHeader,
    headerLine: 0,
    sample,
    notes: [...told, ...notes],
    sheets: [],
    statements,
    rows: () => safeRows(rowsOf(events())),
  });
}

async function* rowsOf(
  batches: AsyncIterable<readonly StatementEvent[]>,
  look: (event: StatementEvent) => void = () => undefined,
): AsyncGenerator<readonly Row[], void> {
  let account = '';
  for await (const events of batches) {
    const rows: Row[] = [];
    for (const event of events) {
      look(event);
      if (event.kind === 'statement') account = event.account;
      else if (event.kind === 'fault')
        rows.push({ line: event.line, cells: [event.text.slice(0, 500)], fault: event.code });
      else if (event.kind === 'line') {
        const { line, day, valueDay, amount, currency, payee, payeeAccount, text, nature, reference } = event;
        // Without a name the bank's own words are all that tells lines apart.
        const cells = [day, valueDay, amount, currency, payee || text, payeeAccount, text, account, nature];
        cells.push(sourceIdOf(account, reference, day, amount));
        rows.push({ line, cells, fault: null });
      }
    }
    if (rows.length > 0) yield rows;
  }
}

/**
 * Banks give one reference to several lines now and then: with day and amount each line keeps an identity of its own,
 * also in a file that holds only some of them.
 */
function sourceIdOf(account: string, reference: string, day: string, amount: string): string {
  if (reference === '') return '';
  const own =
    reference.length > 80 ? createHash('sha256').update(reference).digest('hex').slice(0, 32) : reference;
  return [account, own, day, amount].join('/');
}
