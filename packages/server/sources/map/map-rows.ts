// Makes values of measures of the rows that a source gave: finds the columns, reads days and numbers, joins equal days.
import {
  type DateOrder,
  type DecimalSign,
  isDateFault,
  isDay,
  type Kpi,
  type KpiObservation,
  lastDayOf,
  parseDate,
  parseNumber,
  parsePeriod,
  type Source,
  surveyAmounts,
  surveyDates,
} from '@evenkeel/core';
import { gatherObservations, knownNames } from '@evenkeel/formats';
import type { RawTable } from '../read/raw-table.ts';
import { SourceFault } from '../source-fault.ts';
import { dayOfMoment } from './day-of-moment.ts';

/** A row that could not be read, counted from 1. */
export interface RejectedRow {
  readonly row: number;
  readonly value: string;
  /** Its sentence is the message `problem.<code>`. */
  readonly code: string;
}

export interface MappedRows {
  /** One per measure and day. */
  readonly observations: readonly KpiObservation[];
  readonly rowsRead: number;
  /** Rows without a value: nothing was measured then. */
  readonly gaps: number;
  /** Rows that spoke of a measure and day already there, and were joined as the measure says. */
  readonly joined: number;
  readonly rejected: readonly RejectedRow[];
}

/** More unreadable rows than this share of all, and none is kept. */
const MOST_REJECTED = 0.1;

/** @throws SourceFault when the rows as a whole cannot be used */
export function mapRows(
  source: Source,
  { header, rows, isPlain }: RawTable,
  kpis: readonly Kpi[],
  timeZone: string,
): MappedRows {
  if (rows.length === 0) throw new SourceFault('nothing-found');
  const dayAt = columnAt(header, source.dayColumn);
  const valueAt = columnAt(header, source.valueColumn);
  const kpiAt = source.kpiColumn === null ? null : columnAt(header, source.kpiColumn);
  const names = knownNames(kpis);
  const order = orderOf(source, rows, dayAt);
  const decimal = decimalOf(source, rows, valueAt, isPlain);
  const gathered = new Map(kpis.map(({ id, aggregate }) => [id as string, gatherObservations(aggregate)]));
  const rejected: RejectedRow[] = [];
  const counts = { gaps: 0, taken: 0 };

  for (const [index, cells] of rows.entries()) {
    const written = (cells[valueAt] ?? '').trim();
    if (written === '') {
      counts.gaps += 1;
      continue;
    }
    const name = kpiAt === null ? source.kpi : (cells[kpiAt] ?? '').trim();
    const kpi = kpiAt === null ? name : names.find(name ?? '');
    const gather = kpi === null ? undefined : gathered.get(kpi);
    const dayText = (cells[dayAt] ?? '').trim();
    const day = dayOf(dayText, order, timeZone);
    const value = numberOf(written, decimal);
    const reject = (code: string, what: string): void => {
      rejected.push({ row: index + 1, code, value: what.slice(0, 100) });
    };
    if (kpi === null || gather === undefined) reject('reference-to-nothing', name ?? '');
    else if (day === null) reject(dayText === '' ? 'day-missing' : 'not-a-day', dayText);
    else if (value === null) reject('not-a-number', written);
    else {
      gather.add(kpi, day, value);
      counts.taken += 1;
    }
  }

  const [first] = rejected;
  if (first !== undefined && rejected.length > rows.length * MOST_REJECTED) {
    const unknown = rejected.every(({ code }) => code === 'reference-to-nothing');
    if (unknown) throw new SourceFault('measure-unknown', { name: first.value });
    throw new SourceFault('rows-unreadable', {
      count: rejected.length,
      rows: rows.length,
      row: first.row,
      value: first.value,
      problem: first.code,
    });
  }
  const observations = [...gathered.values()].flatMap((one) => one.finish());
  if (observations.length === 0) throw new SourceFault('nothing-found');
  // Added up, values that are numbers can leave what is one.
  const beyond = observations.find(({ value }) => !Number.isFinite(value));
  if (beyond !== undefined) {
    const { day, value } = beyond;
    const where = { row: 1, value: `${day}: ${value}`, problem: 'not-a-number' };
    throw new SourceFault('rows-unreadable', { count: 1, rows: rows.length, ...where });
  }
  return {
    observations,
    rowsRead: rows.length,
    gaps: counts.gaps,
    joined: counts.taken - observations.length,
    rejected,
  };
}

/** By its name as written, else without regard to capitals and blanks around it. */
function columnAt(header: readonly string[], column: string): number {
  const exact = header.indexOf(column);
  if (exact >= 0) return exact;
  const plain = column.trim().toLowerCase();
  const alike = header.findIndex((name) => name.trim().toLowerCase() === plain);
  if (alike >= 0) return alike;
  throw new SourceFault('column-missing', { column, columns: header.slice(0, 20).join(', ') });
}

function orderOf(source: Source, rows: RawTable['rows'], dayAt: number): DateOrder {
  if (source.dateOrder !== null) return source.dateOrder;
  const survey = surveyDates();
  for (const cells of rows) survey.add(cells[dayAt] ?? '');
  const { order, ambiguous } = survey.decide();
  if (order === null) throw new SourceFault('date-order-unknown', { text: ambiguous?.text ?? '' });
  return order;
}

function decimalOf(source: Source, rows: RawTable['rows'], valueAt: number, isPlain: boolean): DecimalSign {
  if (source.decimalSign !== null) return source.decimalSign === 'point' ? '.' : ',';
  if (isPlain || source.kind === 'json') return '.';
  const survey = surveyAmounts(() => null);
  for (const cells of rows) survey.add(cells[valueAt] ?? '');
  const { decimal, ambiguous } = survey.decide();
  if (decimal === null) throw new SourceFault('decimal-sign-unknown', { text: ambiguous ?? '' });
  return decimal;
}

/** A day, the last day of a month written without one, or the day of a moment in the zone of the source. */
function dayOf(text: string, order: DateOrder, timeZone: string): string | null {
  if (isDay(text)) return text;
  const moment = dayOfMoment(text, timeZone);
  if (moment !== null) return moment;
  const day = parseDate(text, order);
  if (!isDateFault(day)) return day;
  const month = parsePeriod(text);
  return month === null ? null : lastDayOf(month);
}

/** Null for what is no number that can be kept: words, NaN, what is beyond the largest number. */
function numberOf(text: string, decimal: DecimalSign): number | null {
  const value = parseNumber(text, decimal);
  return value === null || !Number.isFinite(value) ? null : value;
}
