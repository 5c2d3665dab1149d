// Opens whatever file a person brings – delimited text, workbook or journal – by what it is, not by how it is called.
import { failure, type Result } from '@evenkeel/core';
import { isJournal, openJournal } from '../journal/open-journal.ts';
import type { Encoding } from '../table/encoding.ts';
import { type FileSource, headOf, SourceFault } from '../table/file-source.ts';
import { fileProblem, openCsv } from '../table/open-csv.ts';
import { openXlsx } from '../table/open-xlsx.ts';
import type { Table } from '../table/table.ts';

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
    if (isZip(head)) return await openXlsx(source, options.sheet);
    if (isOldWorkbook(head)) return failure([fileProblem('old-workbook', source)]);
    if (isMarkup(head)) return failure([fileProblem('markup-file', source)]);
    if (isJournal(source.name, head)) return await openJournal(source);
    return await openCsv(source, options);
  } catch (error) {
    const code = error instanceof SourceFault ? error.message : 'file-not-readable';
    return failure([fileProblem(code, source)]);
  }
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
