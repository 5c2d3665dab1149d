// Opens whatever file a person brings – bank statement, books, delimited text, workbook or journal – by what it is, not by how it is called.
import { failure, type Result } from '@evenkeel/core';
import { openStatement, statementLayout } from '../bank/open-statement.ts';
import { asBooksReport } from '../books/books-report.ts';
import { isDatev, openDatev } from '../books/open-datev.ts';
import { isIif, openIif } from '../books/open-iif.ts';
import { isJournal, openJournal } from '../journal/open-journal.ts';
import type { Encoding } from '../table/encoding.ts';
import { type FileSource, headOf, SourceFault } from '../table/file-source.ts';
import { fileProblem, openCsv } from '../table/open-csv.ts';
import { openXlsx } from '../table/open-xlsx.ts';
import type { Table } from '../table/table.ts';
import { zipParts } from '../table/zip-parts.ts';

/** What a person corrects when the file was opened wrongly. */
export interface OpenOptions {
  /** Name of the sheet of a workbook; the first one with rows without it. */
  readonly sheet?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** @returns the table, or why it is none; never throws for what stands in the file. */
export async function openTable(source: FileSource, options: OpenOptions = {}): Promise<Result<Table>> {
  try {
    const head = await headOf(source, 64 * 1024);
    if (isZip(head)) return await openZip(source, options);
    if (isOldWorkbook(head)) return failure([fileProblem('old-workbook', source)]);
    const layout = statementLayout(head);
    if (layout !== null) return await openStatement(layout, source, [source], options.encoding);
    if (isDatev(head)) return await openDatev(source, options.encoding);
    if (isIif(head)) return await openIif(source, options.encoding);
    if (isMarkup(head)) return failure([fileProblem('markup-file', source)]);
    if (isJournal(source.name, head)) return await openJournal(source);
    return asBooksReport(await openCsv(source, options));
  } catch (error) {
    const code = error instanceof SourceFault ? error.message : 'file-not-readable';
    return failure([fileProblem(code, source)]);
  }
}

/** A workbook is a zip archive, too; banks put many statements into one. */
async function openZip(source: FileSource, options: OpenOptions): Promise<Result<Table>> {
  const parts = await zipParts(source).catch((error: unknown) => {
    if (error instanceof SourceFault) return null;
    throw error;
  });
  if (parts === null || parts.some(({ name }) => name === '[Content_Types].xml'))
    return asBooksReport(await openXlsx(source, options.sheet));
  const layouts = await Promise.all(
    parts.map(async (part) => statementLayout(await headOf(part, 64 * 1024))),
  );
  const [layout = null] = layouts;
  if (layout !== null && layouts.every((one) => one === layout))
    return await openStatement(layout, source, parts, options.encoding);
  if (/\.zip$/i.test(source.name)) return failure([fileProblem('archive-not-statements', source)]);
  return asBooksReport(await openXlsx(source, options.sheet));
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b;
}

/** `.xls` of before 2007 (and encrypted workbooks). */
function isOldWorkbook(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;
}

/** Some banks call a web page `.xls`, and some statements are XML. */
function isMarkup(head: Uint8Array): boolean {
  return /^\ufeff?\s*<(?:\?xml|!doctype|html|table|meta|document)\b/i.test(
    new TextDecoder().decode(head.subarray(0, 500)),
  );
}
