// Reads series from any table, and says of each that cannot be used where and why.

import { basename } from 'node:path';
import {
  type DateOrder,
  type DecimalSign,
  failure,
  type Message,
  message,
  type Problem,
  parseNumber,
  type Result,
  success,
  surveyAmounts,
  surveyDates,
} from '@evenkeel/core';
import { openTable, type Row } from '@evenkeel/formats';
import { type Cell, type CutSeries, cutSeries } from './cut-series.ts';
import { labelOf, type Moment, momentOf, paceOf } from './rhythm.ts';
import type { BrokenSeries, Series, SeriesFile } from './series.ts';

/** Far beyond any measure of a business; squares of larger numbers leave what a computer can hold. */
const LARGEST = 1e100;
/** A longer gap is the end of one series and the beginning of another. */
const LONGEST_GAP = 400;

export interface ReadSeriesOptions {
  /** Read these columns alone, by their names; without it all of them. */
  readonly columns?: readonly string[];
  /** A missing period makes a series unusable, or stands as NaN. */
  readonly gaps?: 'refuse' | 'keep';
}

/** @returns what the file holds, or why it is no table. */
export async function readSeries(
  path: string,
  { columns, gaps = 'refuse' }: ReadSeriesOptions = {},
): Promise<Result<SeriesFile>> {
  const opened = await openTable({ path, name: basename(path) });
  if (!opened.ok) return opened;
  const { header } = opened.value;
  const places = (columns ?? header).map((name, place) => (columns ? header.indexOf(name) : place));
  const unknown = columns?.find((_, index) => (places[index] ?? -1) < 0);
  if (unknown !== undefined)
    return failure([columnProblem(unknown, opened.value.headerLine, basename(path))]);
  const rows: Row[] = [];
  const faults: Problem[] = [];
  for await (const batch of opened.value.rows()) {
    for (const row of batch) {
      if (row.fault !== null) faults.push(rowProblem(row, row.fault, basename(path)));
      else if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    }
  }
  if (faults.length > 0) return failure(faults);
  const cut = columns
    ? cutSeries(
        columns,
        rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? '') })),
      )
    : cutSeries(header, rows);
  const reading = readingOf(cut);
  const series: Series[] = [];
  const broken: BrokenSeries[] = [];
  for (const one of cut) {
    const read = seriesOf(one, reading, gaps);
    if ('problem' in read) broken.push(read);
    else series.push(read);
  }
  return success({ series, broken });
}

function rowProblem({ line }: Row, code: string, file: string): Problem {
  return { code, path: [], value: file, data: { file }, place: { file, line, column: 1 } };
}

function columnProblem(field: string, line: number, file: string): Problem {
  return {
    code: 'unknown-column',
    path: [],
    value: field,
    data: { file, field },
    place: { file, line, column: 1 },
  };
}

/** How the whole file writes decimals and days: a single cell does not say it. */
interface Reading {
  readonly decimal: DecimalSign;
  readonly order: DateOrder;
}

function readingOf(cut: readonly CutSeries[]): Reading {
  const amounts = surveyAmounts(() => null);
  const dates = surveyDates();
  for (const { cells } of cut) {
    for (const { text, when } of cells) {
      amounts.add(text);
      if (when !== null) dates.add(when);
    }
  }
  return { decimal: amounts.decide().decimal ?? '.', order: dates.decide().order ?? 'dmy' };
}

function seriesOf(
  { name, cells }: CutSeries,
  reading: Reading,
  gaps: 'refuse' | 'keep',
): Series | BrokenSeries {
  const refuse = (reason: string, data: Message['data'] = {}): BrokenSeries => ({
    name,
    problem: message(`cli.series.${reason}`, { name, ...data }),
  });
  if (cells.length === 0) return refuse('empty');
  const points: { readonly value: number; readonly moment: Moment; readonly cell: Cell }[] = [];
  for (const [index, cell] of cells.entries()) {
    const moment =
      cell.when === null ? ({ kind: 'number', at: index + 1 } as const) : momentOf(cell.when, reading.order);
    if (moment === null) return refuse('not-a-time', { text: cell.when ?? '', line: cell.line });
    if (cell.text === '' && (cell.when !== null || gaps === 'keep')) continue;
    const value = numberOf(cell.text, reading.decimal);
    if (cell.text === '') return refuse('empty-cell', { line: cell.line });
    if (value === null) return refuse('not-a-number', { text: cell.text, line: cell.line });
    if (!(Math.abs(value) <= LARGEST)) return refuse('too-large', { text: cell.text, line: cell.line });
    points.push({ value, moment, cell });
  }
  if (new Set(points.map(({ moment }) => moment.kind)).size > 1) return refuse('mixed-times');
  points.sort((a, b) => a.moment.at - b.moment.at);
  const moments = points.map(({ moment }) => moment);
  const pace = paceOf(moments);
  if (pace === null) return refuse('no-rhythm');
  for (let at = 1; at < points.length; at += 1) {
    const step = (pace.places[at] ?? 0) - (pace.places[at - 1] ?? 0);
    const [before, after] = [points[at - 1], points[at]];
    if (!before || !after || step === 1) continue;
    if (gaps === 'keep' && step > 1 && step <= LONGEST_GAP) continue;
    const [from, to] = [labelOf(before.moment, pace.rhythm), labelOf(after.moment, pace.rhythm)];
    if (step === 0) return refuse('twice', { when: to, first: before.cell.line, line: after.cell.line });
    return refuse('gap', { from, to, missing: step - 1 });
  }
  const last = moments.at(-1);
  return {
    name,
    values: inPlaces(points, pace.places),
    rhythm: pace.rhythm,
    last: last ? labelOf(last, pace.rhythm) : '',
  };
}

/** NaN where a period has no value. */
function inPlaces(points: readonly { readonly value: number }[], places: readonly number[]): Float64Array {
  const [first = 0] = places;
  const values = new Float64Array((places.at(-1) ?? first) - first + 1).fill(Number.NaN);
  for (const [at, { value }] of points.entries()) values[(places[at] ?? first) - first] = value;
  return values;
}

function numberOf(text: string, decimal: DecimalSign): number | null {
  const read = parseNumber(text, decimal);
  if (read !== null) return read;
  // 1e308 and the like: read as it stands, so that it can be refused for its size.
  return /^[-+]?\d+(?:\.\d+)?[eE][-+]?\d+$/.test(text) ? Number(text) : null;
}
