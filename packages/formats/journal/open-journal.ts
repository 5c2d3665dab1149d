// Opens a plain-text journal (ledger, hledger) as a table with one row per posting.
import { currencyOf, failure, type Result, success, surveyAmounts } from '@evenkeel/core';
import { encodingOf, textsOf } from '../table/encoding.ts';
import { bytesOf, type FileSource, headOf } from '../table/file-source.ts';
import { fileProblem, HEAD_BYTES, safeRows } from '../table/open-csv.ts';
import type { Note, Row, Table } from '../table/table.ts';
import { journalHeader, journalRows } from './journal-rows.ts';

const TRANSACTION =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:=\S+)?(?:[ \t][^\n,;\t]*)?(?:;[^\n]*)?\r?\n(?:[ \t]+;[^\n]*\r?\n)*[ \t]+(?:[*!] )?[^\s;][^\n]*/m;
const SAMPLE_ROWS = 500;
/** Longer lines are no journal. */
const LONGEST_LINE = 100_000;

/** By the name's ending, or because a transaction with an indented posting stands in it. */
export function isJournal(name: string, head: Uint8Array): boolean {
  if (/\.(?:ledger|journal|hledger|j)(?:\.gz)?$/i.test(name)) return true;
  if (/\.(?:csv|tsv|xlsx)(?:\.gz)?$/i.test(name)) return false;
  return TRANSACTION.test(new TextDecoder().decode(head.subarray(0, 32_000)));
}

/** @returns the postings as a table, or why the file is no journal. */
export async function openJournal(source: FileSource): Promise<Result<Table>> {
  const head = await headOf(source, HEAD_BYTES);
  if (head.length === 0) return failure([fileProblem('file-empty', source)]);
  const encoding = encodingOf(head);
  let text = '';
  for await (const piece of textsOf(one(head), encoding)) text += piece;
  const decimal = decimalOfJournal(text);
  const notes: Note[] = [{ code: 'encoding', data: { encoding } }];
  const rows = (): AsyncGenerator<readonly Row[], void> =>
    safeRows(
      batches(textsOf(bytesOf(source), encoding), decimal, (told) => notes.splice(1, notes.length, ...told)),
    );
  const sample: Row[] = [];
  for await (const batch of rows()) {
    sample.push(...batch.slice(0, SAMPLE_ROWS - sample.length));
    if (sample.length >= SAMPLE_ROWS) break;
  }
  if (sample.length === 0) return failure([fileProblem('journal-empty', source)]);
  return success({
    format: 'journal',
    layout: null,
    statements: [],
    header: journalHeader,
    headerLine: 0,
    sample,
    notes,
    sheets: [],
    rows,
  });
}

async function* batches(
  texts: AsyncIterable<string>,
  decimal: '.' | ',',
  tell: (notes: readonly Note[]) => void,
): AsyncGenerator<readonly Row[], void> {
  const journal = journalRows(decimal);
  let rest = '';
  let line = 0;
  for await (const text of texts) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE);
    const rows: Row[] = [];
    for (const one of lines) {
      line += 1;
      rows.push(...journal.take(one, line));
    }
    if (rows.length > 0) yield rows;
  }
  const last = rest === '' ? [] : journal.take(rest.replace(/\r$/, ''), line + 1);
  const rows = [...last, ...journal.finish()];
  if (rows.length > 0) yield rows;
  tell(journal.notes());
}

/** The amounts of the first postings, or the journal's own word (`decimal-mark ,`), tell which sign separates decimals. */
function decimalOfJournal(text: string): '.' | ',' {
  const said = /^decimal-mark\s+([.,])/m.exec(text)?.[1];
  if (said === ',' || said === '.') return said;
  const survey = surveyAmounts((written) => currencyOf(written));
  for (const match of text.matchAll(/^[ \t]+[^;\n]*?(?: {2}|\t)[ \t]*([^;@={\n]*\d[^;@={\n]*)/gm))
    survey.add(match[1] ?? '');
  return survey.decide().decimal ?? '.';
}

async function* one<T>(value: T): AsyncGenerator<T, void> {
  yield value;
}
