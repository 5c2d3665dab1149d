// What every reader of rows gives: a header, the rows in batches with their line numbers, and what it noticed.
import type { Statement } from './statement.ts';

/** Known layouts; the message `reason.layout` names them. */
export type FileLayout =
  | 'camt'
  | 'mt940'
  | 'ofx'
  | 'datev'
  | 'iif'
  | 'quickbooksReport'
  | 'quickbooksJournal'
  | 'xeroReport';

/** One row as it stands in the file. */
export interface Row {
  /** 1-based line of the file (row of the sheet) on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Code of what made the row unreadable as a whole, else null. */
  readonly fault: string | null;
}

/** Something a person should know about how a file was read: the message `note.<code>` with its data. */
export interface Note {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A file as rows of texts, whatever it was. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | 'journal' | 'statement';
  /** The layout of a bank or program that needs no mapping of columns (`camt`, `datev`, …), else null. */
  readonly layout: FileLayout | null;
  /** Texts of the header row, in the file's own order. */
  readonly header: readonly string[];
  /** Line of the header. */
  readonly headerLine: number;
  /** The first rows, read ahead so that their kind can be recognised before the whole file is read. */
  readonly sample: readonly Row[];
  /** How the file was read: encoding, separator, what was skipped. */
  readonly notes: readonly Note[];
  /** Sheets of a workbook; empty for other files. */
  readonly sheets: readonly string[];
  /** The accounts of a bank statement with their balances; empty for other files. */
  readonly statements: readonly Statement[];
  /**
   * All rows after the header (the sample included), from the start each time, in batches: one promise for
   * thousands of rows. Never throws: what breaks off ends in a row with a fault.
   */
  rows(): AsyncIterable<readonly Row[]>;
}
