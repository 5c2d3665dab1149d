// Reads the lines of a DATEV posting batch: amount with its side, two accounts, and days whose year stands in the header.
import { isDay, plainText } from '@evenkeel/core';
import type { Row } from '../table/table.ts';
import { booksRow, otherSide } from './books-row.ts';
import { type Chart, natureOfDatevAccount } from './datev-account.ts';

/** What the first line of the file says. */
export interface DatevBatch {
  /** First day of the fiscal year; empty where it is missing. */
  readonly yearBegins: string;
  readonly from: string;
  readonly to: string;
  readonly accountLength: number;
  readonly currency: string;
  readonly chart: Chart | null;
}

/** Data category of postings. */
const POSTINGS = '21';

/** @returns null when the file holds something else than postings (customers, account names, …). */
export function datevBatch(cells: readonly string[]): DatevBatch | null {
  const of = (field: number): string => cells[field - 1]?.trim() ?? '';
  if (of(3) !== POSTINGS) return null;
  const chart = of(27).padStart(2, '0');
  return {
    yearBegins: isoDay(of(13)),
    from: isoDay(of(15)),
    to: isoDay(of(16)),
    accountLength: Math.min(8, Math.max(4, Number(of(14)) || 4)),
    currency: of(22),
    chart: chart === '03' || chart === '04' ? chart : null,
  };
}

export interface DatevColumns {
  readonly amount: number;
  readonly side: number;
  readonly currency: number;
  readonly baseAmount: number;
  readonly baseCurrency: number;
  readonly account: number;
  readonly contra: number;
  readonly taxKey: number;
  readonly day: number;
  readonly document: number;
  readonly text: number;
  readonly costCentre: number;
  readonly reversal: number;
}

/** By the names of the second line, which have kept their beginnings through all versions. */
export function datevColumns(names: readonly string[]): DatevColumns | null {
  const plain = names.map(plainText);
  const find = (...starts: readonly string[]): number =>
    plain.findIndex((name) => starts.some((start) => name.startsWith(start)));
  const columns: DatevColumns = {
    amount: find('umsatz'),
    side: find('soll'),
    currency: find('wkz umsatz'),
    baseAmount: find('basis'),
    baseCurrency: find('wkz basis'),
    account: plain.findIndex((name) => name === 'konto' || name === 'kontonummer'),
    contra: find('gegenkonto'),
    taxKey: find('bu'),
    day: find('belegdatum'),
    document: find('belegfeld'),
    text: find('buchungstext'),
    costCentre: find('kost1'),
    reversal: find('generalumkehr'),
  };
  const needed = [columns.amount, columns.side, columns.account, columns.contra, columns.day];
  return needed.every((index) => index >= 0) ? columns : null;
}

/** Each posting debits one account and credits the other by the same amount. */
export function datevRows(columns: DatevColumns, batch: DatevBatch): (row: Row) => readonly Row[] {
  return (row) => {
    if (row.fault !== null) return [row];
    const of = (name: keyof DatevColumns): string => row.cells[columns[name]]?.trim() ?? '';
    const written = of('day');
    const day = dayIn(written, batch);
    if (day === null) {
      const fault = batch.yearBegins === '' && /^\d{3,4}$/.test(written) ? 'datev-no-year' : 'datev-day';
      return [{ line: row.line, cells: row.cells, fault }];
    }
    const isForeign = of('baseAmount') !== '' && of('baseCurrency') !== '';
    const amount = isForeign ? of('baseAmount') : of('amount');
    const currency = (isForeign ? of('baseCurrency') : of('currency')) || batch.currency;
    const side = of('side').toUpperCase();
    if (side !== 'S' && side !== 'H') return [{ line: row.line, cells: row.cells, fault: 'datev-side' }];
    const isReversal = /^(?:1|g|j|ja|true)$/i.test(of('reversal'));
    const own = (side === 'S') !== isReversal ? amount : otherSide(amount);
    const about = { currency, payee: of('text'), project: of('costCentre'), text: of('document') };
    return [posting(of('account'), own), posting(of('contra'), otherSide(own))];

    function posting(account: string, signedAmount: string): Row {
      // Without a chart nothing may count twice: both sides are set apart.
      const nature =
        batch.chart === null ? 'balance' : natureOfDatevAccount(account, batch.accountLength, batch.chart);
      return booksRow({ line: row.line, day: day ?? '', amount: signedAmount, account, nature, ...about });
    }
  };
}

/** `101` and `0101` are the first of January – of the year that the batch is about; `01012026` says its own. */
function dayIn(written: string, { yearBegins, from, to }: DatevBatch): string | null {
  const digits = written.replace(/\./g, '');
  const full = /^(\d{2})(\d{2})(\d{4})$/.exec(digits.length === 7 ? `0${digits}` : digits);
  if (full) return dayOrNull(`${full[3]}-${full[2]}-${full[1]}`);
  const short = /^(\d{2})(\d{2})$/.exec(digits.padStart(4, '0'));
  if (!short || digits.length < 3) return null;
  const first = yearBegins || from;
  const year = Number(first.slice(0, 4));
  if (first === '') return null;
  const days = [year, year + 1]
    .map((one) => dayOrNull(`${one}-${short[2]}-${short[1]}`))
    .filter((day) => day !== null);
  return (
    days.find((day) => from !== '' && to !== '' && day >= from && day <= to) ??
    days.find((day) => day >= first) ??
    null
  );
}

function isoDay(compact: string): string {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(compact);
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  return isDay(day) ? day : '';
}

function dayOrNull(day: string): string | null {
  return isDay(day) ? day : null;
}
