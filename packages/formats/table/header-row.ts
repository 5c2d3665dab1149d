// Finds the line with the names of the columns, below whatever a bank or program writes above it.
import { isDateLike, isNumberLike, parsePeriod } from '@evenkeel/core';
import type { Row } from './table.ts';

export interface HeaderRow {
  /** Index among the rows; -1 when the file begins with data and has no names. */
  readonly index: number;
  readonly names: readonly string[];
}

/** The first row that is as wide as the table, filled, and without dates or amounts; else columns are numbered. */
export function headerRowOf(rows: readonly Row[]): HeaderRow | null {
  const width = commonWidth(rows);
  if (width === 0) return null;
  const first = rows.findIndex(
    (row) => filled(row) >= Math.max(1, Math.ceil(width * 0.6)) && row.cells.length >= width * 0.6,
  );
  if (first < 0) return null;
  const row = rows[first];
  if (!row || row.fault !== null) return null;
  if (row.cells.every((cell) => !isData(cell))) {
    return { index: first, names: row.cells.map((cell) => cell.trim()) };
  }
  // A wide table may have months as names: its first cell is a word all the same.
  const hasWordFirst =
    row.cells[0] !== undefined &&
    !isData(row.cells[0]) &&
    row.cells.slice(1).every((cell) => cell.trim() === '' || isPeriod(cell.trim()));
  if (hasWordFirst && row.cells.length > 2)
    return { index: first, names: row.cells.map((cell) => cell.trim()) };
  return { index: first - 1, names: Array.from({ length: width }, (_, column) => `Column ${column + 1}`) };
}

function isPeriod(text: string): boolean {
  return isDateLike(text) || parsePeriod(text) !== null;
}

function isData(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (isDateLike(text) || isNumberLike(text));
}

function filled({ cells }: Row): number {
  return cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

/** The width that most rows have; the wider of two equally common. */
export function commonWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > best)) {
      best = width;
      most = count;
    }
  }
  return best;
}
