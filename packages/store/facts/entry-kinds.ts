// The two kinds of entries (books and timesheets), and what differs between them when they are kept.
import type { LedgerEntry, TimeEntry } from '@evenkeel/core';
import { type Column, factColumns, quote } from '../schema/columns.ts';
import { moneyTotals, timeTotals } from './totals-sql.ts';

export interface EntryKind {
  readonly table: 'ledger_entry' | 'time_entry';
  /** All columns of the table but those that its identity and times are kept in. */
  readonly columns: readonly Column[];
  /** The columns that make two lines of a file the same line; assignments and nature are decided later. */
  readonly content: readonly string[];
  /** Where its sums are kept, by which columns they are told apart, and which are sums. */
  readonly totals: {
    readonly table: string;
    readonly keys: readonly string[];
    readonly sum: string;
    readonly select: (entries: string) => string;
  };
}

export type Entry = LedgerEntry | TimeEntry;

export const entryKinds: Readonly<Record<'ledger' | 'time', EntryKind>> = {
  ledger: {
    table: 'ledger_entry',
    columns: factColumns('ledger-entry'),
    content: ['day', 'amount_minor', 'account', 'payee', 'project', 'text'],
    totals: {
      table: 'ledger_total',
      keys: ['month', 'nature', 'activity', 'initiative', 'split', 'payee', 'account'],
      sum: 'amount_minor',
      select: moneyTotals,
    },
  },
  time: {
    table: 'time_entry',
    columns: factColumns('time-entry'),
    content: ['day', 'minutes', 'person', 'project', 'text'],
    totals: {
      table: 'time_total',
      keys: ['month', 'activity', 'initiative', 'split', 'person', 'project'],
      sum: 'minutes',
      select: timeTotals,
    },
  },
};

/** Every column of the table but its own key, quoted. */
export function columnNames({ table, columns }: EntryKind): readonly string[] {
  const kept = [
    'business_id',
    'recorded_in',
    'changed_in',
    'assigned_by_rule',
    'assigned_by_hand',
    'identity',
  ];
  if (table === 'ledger_entry') kept.push('imported_nature');
  return [...kept, ...columns.map(({ name }) => quote(name))];
}
