// The rows that could not be read as a CSV file: line, reason, and the row as it stood.
import { Readable } from 'node:stream';
import type { RejectedRow } from './facts-file.ts';

/** Cells that a spreadsheet would take for a formula are made plain text. */
export function rejectedRowsCsv(rows: AsyncIterable<RejectedRow>): Readable {
  return Readable.from(lines(rows));
}

async function* lines(rows: AsyncIterable<RejectedRow>): AsyncIterable<string> {
  yield csvLine(['line', 'reason', 'row']);
  for await (const { line, problems, cells } of rows) {
    const reasons = problems.map(({ path, detail }) => [...path, detail].join(': ')).join(' ');
    yield csvLine([String(line), reasons, ...cells]);
  }
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  const plain = /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
