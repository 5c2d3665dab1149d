// Opens a delimited text: encoding, separator and header are found out, and said.
import { failure, type Problem, type Result, success } from '@evenkeel/core';
import { csvBatches } from './csv-batches.ts';
import { type Encoding, encodingOf, textsOf } from './encoding.ts';
import { bytesOf, type FileSource, headOf, SourceFault } from './file-source.ts';
import { commonWidth, headerRowOf } from './header-row.ts';
import type { Note, Row, Table } from './table.ts';

/** How much of a file is looked at to recognise it. */
export const HEAD_BYTES = 256 * 1024;
const SAMPLE_ROWS = 500;
const delimiters = [',', ';', '\t', '|'] as const;
const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What is known already; the rest is found out. */
export interface CsvOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** @returns the table, or why the file is none. */
export async function openCsv(source: FileSource, options: CsvOptions = {}): Promise<Result<Table>> {
  const head = await headOf(source, HEAD_BYTES);
  if (head.length === 0) return failure([fileProblem('file-empty', source)]);
  const encoding = options.encoding ?? encodingOf(head);
  let text = '';
  for await (const piece of textsOf(one(head), encoding)) text += piece;
  text = text.replace(/^\ufeff/, '');
  if (isBinary(text)) return failure([fileProblem('not-a-text-file', source)]);
  // Whole lines only: the head may end within one.
  const lines =
    head.length < HEAD_BYTES
      ? text
      : text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) || text;
  const delimiter = options.delimiter ?? (await delimiterOf(lines));
  const rows = await rowsOf(lines, delimiter, SAMPLE_ROWS + 50);
  const header = headerRowOf(rows);
  if (header === null) return failure([fileProblem(rows.length === 0 ? 'file-empty' : 'no-table', source)]);
  const headerRow = rows[header.index];
  const headerLine = headerRow?.line ?? 0;
  const notes: Note[] = [
    { code: 'encoding', data: { encoding } },
    { code: 'delimiter', data: { delimiter: delimiterNames[delimiter] ?? delimiter } },
  ];
  if (header.index < 0) notes.push({ code: 'no-header', data: {} });
  if (header.index > 0)
    notes.push({ code: 'preamble-skipped', data: { rows: header.index, lines: headerLine - 1 } });
  notes.push(...headerNotes(header.names));
  return success({
    format: 'csv',
    layout: null,
    statements: [],
    header: header.names,
    headerLine,
    sample: rows.slice(header.index + 1, header.index + 1 + SAMPLE_ROWS),
    notes,
    sheets: [],
    rows: () =>
      safeRows(
        afterLine(
          csvBatches(
            textsOf(bytesOf(source), encoding, () =>
              noteOnce(notes, { code: 'encoding-mixed', data: { encoding } }),
            ),
            delimiter,
          ),
          headerLine,
        ),
      ),
  });
}

/** Columns that share a name or have none; people choose by position then. */
export function headerNotes(names: readonly string[]): readonly Note[] {
  const twice = [...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index))];
  return twice.length === 0 ? [] : [{ code: 'header-twice', data: { names: twice.join(', ') } }];
}

function noteOnce(notes: Note[], note: Note): void {
  if (!notes.some(({ code }) => code === note.code)) notes.push(note);
}

/** Turns whatever breaks while reading into a last row with a fault. */
export async function* safeRows(
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[], void> {
  let line = 0;
  try {
    for await (const batch of batches) {
      line = batch.at(-1)?.line ?? line;
      yield batch;
    }
  } catch (error) {
    // Strict decoders throw a TypeError.
    const fault =
      error instanceof SourceFault
        ? error.message
        : error instanceof TypeError
          ? 'not-utf8'
          : 'file-not-readable';
    yield [{ line: line + 1, cells: [], fault }];
  }
}

/** A problem of a file as a whole. */
export function fileProblem(code: string, { name }: FileSource, data: Problem['data'] = {}): Problem {
  return {
    code,
    path: [],
    value: name,
    data: { file: name, ...data },
    place: { file: name, line: 1, column: 1 },
  };
}

async function* afterLine(
  batches: AsyncIterable<readonly Row[]>,
  line: number,
): AsyncGenerator<readonly Row[], void> {
  let isPast = line === 0;
  for await (const batch of batches) {
    if (isPast) {
      yield batch;
      continue;
    }
    const rest = batch.filter((row) => row.line > line);
    if (rest.length === 0) continue;
    isPast = true;
    yield rest;
  }
}

/** The separator that gives the most rows of one and the same width, wider rather than narrower. */
async function delimiterOf(text: string): Promise<string> {
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const rows = await rowsOf(text.slice(0, 32_000), delimiter, 200);
    const width = commonWidth(rows);
    if (width < 2) continue;
    const alike =
      rows.filter(({ cells, fault }) => fault === null && cells.length === width).length / rows.length;
    const score = alike * alike * Math.min(width, 12) ** 0.5;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

async function rowsOf(text: string, delimiter: string, count: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of csvBatches(piecesOf(text), delimiter)) {
    rows.push(...batch.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

async function* one<T>(value: T): AsyncGenerator<T, void> {
  yield value;
}

async function* piecesOf(text: string): AsyncGenerator<string, void> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

/** Texts have no control characters but white space; a few strays are forgiven, they are found cell by cell. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8_000);
  let strange = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) strange += 1;
  }
  return strange > head.length * 0.02 + 2;
}
