// The columns that every bookkeeping layout becomes, and how one posting is written in them: debit positive.
import type { Nature } from '@evenkeel/core';
import type { Row } from '../table/table.ts';

export const booksHeader: readonly string[] = [
  'date',
  'amount',
  'currency',
  'account',
  'payee',
  'project',
  'text',
  'nature',
];

export interface BooksPosting {
  readonly line: number;
  readonly day: string;
  /** As written in the file, but with the sign of a debit. */
  readonly amount: string;
  readonly currency?: string;
  readonly account: string;
  readonly payee?: string;
  readonly project?: string;
  readonly text?: string;
  /** Null: only the sign tells. */
  readonly nature: Nature | null;
}

export function booksRow(posting: BooksPosting): Row {
  const { line, day, amount, currency = '', account, payee = '', project = '', text = '', nature } = posting;
  return { line, cells: [day, amount, currency, account, payee, project, text, nature ?? ''], fault: null };
}

/** The same amount on the other side, in whatever way it was written. */
export function otherSide(amount: string): string {
  const text = amount.trim();
  if (text === '' || isZero(text)) return text;
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) return bracketed[1] ?? '';
  if (/^[-−–]/.test(text)) return text.slice(1).trim();
  if (/[-−–]$/.test(text)) return text.slice(0, -1).trim();
  return `-${text.replace(/^\+/, '')}`;
}

export function isZero(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
