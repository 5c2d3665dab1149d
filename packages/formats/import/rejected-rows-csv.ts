// The rows that were not taken, as a file to correct and import again: each as it stood, with line, place and reason.
import { natures, type Problem } from '@evenkeel/core';
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
    data: { field: columnName, value, ...moreData(code, columnName, value) },
    ...(file === undefined ? {} : { place: { file, line, column: Math.max(1, column) } }),
  };
}

/** What the sentences of problems that are not only ours need besides. */
function moreData(code: string, columnName: string, value: string): Problem['data'] {
  switch (code) {
    case 'reference-to-nothing':
      return { noun: columnName, target: value };
    case 'not-a-choice':
      return { choices: natures.join(', ') };
    case 'one-of-many':
      return { fields: 'activity, initiative', set: 2 };
    case 'text-too-long':
      return { maximum: 200 };
    default:
      return {};
  }
}
