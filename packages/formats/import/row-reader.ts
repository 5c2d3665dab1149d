// Reads the cells of one row after the other; the first cell that is no good rejects its row, with place and reason.
import {
  type DateOrder,
  type DecimalSign,
  isDateFault,
  isDay,
  parseAmount,
  parseDate,
  parseNumber,
} from '@evenkeel/core';
import type { Row } from '../table/table.ts';

/** A row that was not taken, and why. */
export interface Rejected {
  readonly line: number;
  /** 1-based; 0 when the row as a whole is no good. */
  readonly column: number;
  readonly columnName: string;
  readonly value: string;
  /** Its sentence is the message `problem.<code>`. */
  readonly code: string;
  readonly cells: readonly string[];
}

/** How cells are read; the same for all rows of a file. */
export interface Reading {
  readonly header: readonly string[];
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalSign | null;
  /** Decimals of the currency. */
  readonly digits: number;
  /** Our own files: nothing is shortened or rounded, keys must be exact. */
  readonly isStrict: boolean;
  /** Workbooks keep computed amounts with all their decimals; they are rounded to the currency's. */
  readonly rounds: boolean;
}

const MOST_NAMES = 50_000;
/** Longest text of a fact. */
const LONGEST_TEXT = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/;

/** A cursor over rows: `begin` a row, read its cells, look at `isGood`. */
export class RowReader {
  isGood = true;
  /** How many texts were shortened or cleaned. */
  shortened = 0;
  cleaned = 0;
  readonly #reading: Reading;
  readonly #reject: (rejected: Rejected) => void;
  readonly #names = new Map<string, string>();
  #row: Row = { line: 0, cells: [], fault: null };
  #lastDayText = '';
  #lastDay = '';

  constructor(reading: Reading, reject: (rejected: Rejected) => void) {
    this.#reading = reading;
    this.#reject = reject;
  }

  /** False when the row as a whole is no good. */
  begin(row: Row): boolean {
    this.#row = row;
    this.isGood = true;
    if (row.fault !== null) this.fail(-1, row.fault, row.cells.join(' '));
    else if (row.cells.length > this.#reading.header.length) this.#checkExtraCells(row);
    return this.isGood;
  }

  /** Trimmed; null for an empty cell or a column that is not there. */
  text(index: number | undefined): string | null {
    if (index === undefined) return null;
    const cell = this.#row.cells[index];
    if (cell === undefined || cell === '') return null;
    let text = cell.trim();
    if (text === '') return null;
    if (CONTROLS.test(text)) {
      if (!this.#reading.isStrict) text = this.#cleaned(text);
      else if (text.includes('\0')) this.fail(index, 'text-with-nul', text.replaceAll('\0', ' '));
    }
    if (text.length <= LONGEST_TEXT) return text;
    if (this.#reading.isStrict) {
      this.fail(index, 'text-too-long', text);
      return null;
    }
    this.shortened += 1;
    return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  }

  /**
   * Like `text`, for names that repeat: each is kept once, and no longer as a slice of the piece of the file it came in
   * (whoever keeps such a slice keeps the whole piece).
   */
  name(index: number | undefined): string | null {
    const text = this.text(index);
    if (text === null) return null;
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text).toString();
    if (this.#names.size < MOST_NAMES) this.#names.set(own, own);
    return own;
  }

  day(index: number | undefined): string {
    const text = this.#cell(index);
    if (text === this.#lastDayText && text !== '') return this.#lastDay;
    const { dateOrder, isStrict } = this.#reading;
    const day = isStrict && !isDay(text) ? 'not-a-day' : parseDate(text, dateOrder ?? 'ymd');
    if (isDateFault(day)) {
      const isOpen = dateOrder === null && day === 'not-a-day' && !isDateFault(parseDate(text, 'dmy'));
      this.fail(index ?? -1, isOpen ? 'date-order-unknown' : day, text);
      return '';
    }
    this.#lastDayText = text;
    this.#lastDay = day;
    return day;
  }

  /** Minor units; an empty cell is a fault unless it `mayBeEmpty`. */
  amount(index: number | undefined, mayBeEmpty = false): number {
    const text = this.#cell(index);
    if (mayBeEmpty && text === '') return 0;
    const { decimal, digits, rounds } = this.#reading;
    const read = parseAmount(text, decimal ?? '.', digits);
    if (decimal === null && read !== parseAmount(text, ',', digits)) {
      this.fail(index ?? -1, 'decimal-sign-unknown', text);
      return 0;
    }
    if (typeof read === 'number') return read;
    if (rounds && read === 'too-many-decimals') {
      const exact = parseNumber(text, decimal ?? '.');
      if (exact !== null) return Math.round(exact * 10 ** digits) + 0;
    }
    this.fail(index ?? -1, read, text);
    return 0;
  }

  number(index: number | undefined): number {
    const text = this.#cell(index);
    const { decimal } = this.#reading;
    const value = parseNumber(text, decimal ?? '.');
    if (decimal === null && value !== parseNumber(text, ','))
      this.fail(index ?? -1, 'decimal-sign-unknown', text);
    else if (value === null || !Number.isFinite(value))
      this.fail(index ?? -1, text === '' ? 'value-missing' : 'not-a-number', text);
    return value ?? 0;
  }

  isEmpty(index: number | undefined): boolean {
    return this.#cell(index) === '';
  }

  fail(index: number, code: string, value = this.#row.cells[index] ?? ''): void {
    if (!this.isGood) return;
    this.isGood = false;
    const { line, cells } = this.#row;
    const columnName = this.#reading.header[index] ?? '';
    this.#reject({ line, column: index + 1, columnName, value: value.slice(0, LONGEST_TEXT), code, cells });
  }

  #cell(index: number | undefined): string {
    return index === undefined ? '' : (this.#row.cells[index]?.trim() ?? '');
  }

  #checkExtraCells({ cells }: Row): void {
    const width = this.#reading.header.length;
    const extra = cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
    if (extra >= 0) this.fail(extra, 'too-many-cells');
  }

  #cleaned(text: string): string {
    this.cleaned += 1;
    return text.replace(new RegExp(CONTROLS, 'g'), ' ').trim() || '?';
  }
}
