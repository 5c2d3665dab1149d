// Finds the series in a table: one a column, one a row, or one row for each observation.
import { isDateLike, isNumberLike, parsePeriod } from '@evenkeel/core';
import type { Row } from '@evenkeel/formats';

/** One cell that ought to be an observation. */
export interface Cell {
  /** What stands in the column of times, or at the head of the column; null where times are not written. */
  readonly when: string | null;
  readonly text: string;
  readonly line: number;
}

export interface CutSeries {
  readonly name: string;
  readonly cells: readonly Cell[];
}

type ColumnKind = 'time' | 'number' | 'list' | 'text' | 'empty';

/**
 * The layout follows from what the columns hold:
 * - a column of lists (`12 14 13 …`): each row is a series;
 * - times, one column of numbers, and a text that repeats: each row is an observation of the series named by the text;
 * - no times, a text first and several columns of numbers: each row is a series, its columns are steps (or periods);
 * - otherwise each column of numbers is a series; a first column of times or of counting numbers says when.
 */
export function cutSeries(header: readonly string[], rows: readonly Row[]): readonly CutSeries[] {
  const width = Math.max(header.length, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  const kinds = Array.from({ length: width }, (_, column) => kindOf(rows, column));
  const all = (kind: ColumnKind): readonly number[] =>
    kinds.flatMap((found, column) => (found === kind ? [column] : []));
  const [lists, times, texts, numbers] = [all('list'), all('time'), all('text'), all('number')];
  const name = (row: Row, columns: readonly number[]): string =>
    columns.map((column) => row.cells[column]?.trim() ?? '').join(' ') || `line ${row.line}`;

  const [list] = lists;
  if (list !== undefined) {
    const id = kinds.findIndex((kind) => kind !== 'list' && kind !== 'empty');
    return rows.map((row) => ({
      name: name(row, id < 0 ? [] : [id]),
      cells: listOf(row.cells[list]).map((text) => ({ when: null, text, line: row.line })),
    }));
  }

  const [time] = times;
  const repeating = texts.filter((column) => repeats(rows, column));
  if (time !== undefined && repeating.length > 0) {
    const [value = numbers[0] ?? -1] = numbers.slice(-1);
    const groups = new Map<string, Cell[]>();
    for (const row of rows) {
      const key = name(row, repeating);
      const cell = { when: row.cells[time] ?? '', text: row.cells[value] ?? '', line: row.line };
      const group = groups.get(key);
      if (group) group.push(cell);
      else groups.set(key, [cell]);
    }
    return [...groups].map(([key, cells]) => ({ name: key, cells }));
  }

  const [id] = texts;
  if (time === undefined && id !== undefined && numbers.length >= 2) {
    const columns = [...numbers].filter((column) => column > id);
    const periods = columns.map((column) => header[column]?.trim() ?? '');
    const areTimes = periods.every((text) => isTime(text));
    return rows.map((row) => ({
      name: name(row, [id]),
      cells: trimmed(
        columns.map((column, at) => ({
          when: areTimes ? (periods[at] ?? '') : null,
          text: row.cells[column]?.trim() ?? '',
          line: row.line,
        })),
      ),
    }));
  }

  const [first] = numbers;
  const counts = time === undefined && numbers.length > 1 && first === 0 && isCounting(rows);
  const when = time ?? (counts ? 0 : null);
  const columns = kinds.flatMap((kind, column) =>
    (kind === 'number' || (kind === 'text' && numbers.length === 0 && column !== when)) && column !== when
      ? [column]
      : [],
  );
  return columns.map((column) => ({
    name: header[column]?.trim() || `Column ${column + 1}`,
    cells: trimmed(
      rows.map((row) => ({
        when: when === null ? null : (row.cells[when]?.trim() ?? ''),
        text: row.cells[column]?.trim() ?? '',
        line: row.line,
      })),
    ),
  }));
}

/** What most of the filled cells of a column are. Numbers that are years or yyyymmdd count as times only in the first column. */
function kindOf(rows: readonly Row[], column: number): ColumnKind {
  const counts = { time: 0, number: 0, list: 0, text: 0 };
  for (const { cells } of rows) {
    const text = cells[column]?.trim() ?? '';
    if (text === '') continue;
    if (listOf(text).length >= 8) counts.list += 1;
    else if (isNumberText(text) && !(column === 0 && isTime(text))) counts.number += 1;
    else if (isTime(text)) counts.time += 1;
    else counts.text += 1;
  }
  const filled = counts.time + counts.number + counts.list + counts.text;
  if (filled === 0) return 'empty';
  for (const kind of ['list', 'time', 'number'] as const) if (counts[kind] >= 0.5 * filled) return kind;
  return 'text';
}

function isNumberText(text: string): boolean {
  return (
    isNumberLike(text) || (text !== '' && Number.isFinite(Number(text))) || /^\d+\.?\d*e\d+$/i.test(text)
  );
}

function isTime(text: string): boolean {
  return isDateLike(text) || parsePeriod(text) !== null;
}

function listOf(cell = ''): readonly string[] {
  const parts = cell.trim().split(/\s+/);
  return parts.length > 1 && parts.every((part) => isNumberText(part)) ? parts : [];
}

/** Names of series come again and again; notes hardly ever do. */
function repeats(rows: readonly Row[], column: number): boolean {
  const filled = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((text) => text !== '');
  return filled.length >= 0.9 * rows.length && new Set(filled).size <= filled.length / 3;
}

/** A first column that counts upwards is a place in time, not a series. */
function isCounting(rows: readonly Row[]): boolean {
  const values = rows.map(({ cells }) => Number(cells[0]?.trim() || Number.NaN));
  return values.every(
    (value, at) => Number.isInteger(value) && (at === 0 || value === (values[at - 1] ?? 0) + 1),
  );
}

/** Empty cells before the first observation and after the last: the series is shorter than its neighbours. */
function trimmed(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex(({ text }) => text !== '');
  const last = cells.findLastIndex(({ text }) => text !== '');
  return first < 0 ? [] : cells.slice(first, last + 1);
}
