// The rows that were not taken, as a file to correct and import again: each as it stood, with line, place and reason.
import type { Problem } from '@evenkeel/core';
import { csvLineForPeople } from '../table/csv-text.ts';
import type { Rejected } from './row-reader.ts';

/**
 * @param reasonOf makes the sentence of a problem; sentences are made by whoever shows them.
 * @returns pieces of a CSV whose texts no spreadsheet runs as formulas. The first columns are ours, then the file's own.
 */
export function* rejectedRowsCsv(
  header: readonly string[],
  rejected: Iterable<Rejected>,
  names: { readonly line: string; readonly column: string; readonly reason: string },
  reasonOf: (problem: Problem) => string,
): Generator<string, void> {
  // A byte order mark, so that spreadsheets take it for UTF-8.
  yield `\ufeff${csvLineForPeople([names.line, names.column, names.reason, ...header])}`;
  for (const row of rejected) {
    const reason = reasonOf(problemOf(row));
    yield csvLineForPeople([String(row.line), row.columnName, reason, ...row.cells]);
  }
}

/** A rejected row as a problem, for sentences; `file` where its place is to be named. */
export function problemOf({ line, column, columnName, value, code }: Rejected, file?: string): Problem {
  return {
    code,
    path: [columnName],
    value,
    data: {
      field: columnName,
      value,
      ...(code === 'reference-to-nothing' ? { noun: columnName, target: value } : {}),
    },
    ...(file === undefined ? {} : { place: { file, line, column: Math.max(1, column) } }),
  };
}
