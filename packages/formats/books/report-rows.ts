// Reads the rows of a report grouped by account: group lines and totals are no postings, a posting belongs to its group.
import { isDateLike } from '@evenkeel/core';
import type { Row } from '../table/table.ts';
import { natureOfAccount, natureOfTransaction, natureOfType } from './book-nature.ts';
import { booksRow, isZero, otherSide } from './books-row.ts';

export interface ReportColumns {
  readonly date: number;
  readonly type: number | undefined;
  readonly payee: number | undefined;
  readonly text: number | undefined;
  readonly project: number | undefined;
  readonly currency: number | undefined;
  readonly account: number | undefined;
  readonly accountType: number | undefined;
  readonly debit: number | undefined;
  readonly credit: number | undefined;
  /** Only looked at where there are no sides. */
  readonly amount?: number | undefined;
}

interface Group {
  readonly name: string;
  readonly level: number;
}

const DEEPEST = 20;

/** One reader per pass: it remembers in which group it stands. */
export function reportRows(columns: ReportColumns): { take(row: Row): readonly Row[] } {
  const groups: Group[] = [];
  /** The first line of a journal entry says the day, the type and the name for the others, too. */
  let entry = { day: '', type: '', payee: '' };

  return {
    take(row) {
      if (row.fault !== null) return [row];
      const of = (column: number | undefined): string =>
        column === undefined ? '' : (row.cells[column]?.trim() ?? '');
      const written = of(columns.date);
      const ownAccount = of(columns.account);
      const isDated = written !== '' && isDateLike(written);
      if (!isDated && (written !== '' || ownAccount === '' || entry.day === '')) {
        // A total, a balance, or the name of a group.
        if (ownAccount === '') entry = { day: '', type: '', payee: '' };
        return grouped(row);
      }
      if (isDated) entry = { day: written, type: of(columns.type), payee: of(columns.payee) };
      const account = ownAccount || groups.map(({ name }) => name).join(':');
      if (account === '' && isTotal(of(columns.payee))) return [];
      return posting(row, of, account);
    },
  };

  function posting(row: Row, of: (column: number | undefined) => string, account: string): readonly Row[] {
    const debit = of(columns.debit);
    const credit = of(columns.credit);
    const hasSides = columns.debit !== undefined || columns.credit !== undefined;
    const usesCredit = credit !== '' && !isZero(credit);
    const isDebit = hasSides ? (usesCredit ? credit : otherSide(debit)).startsWith('-') : null;
    const nature =
      natureOfType(of(columns.accountType)) ??
      natureOfAccount(account) ??
      natureOfTransaction(entry.type, isDebit);
    const asWritten = of(columns.amount);
    // Without sides each account counts in its own direction: income and what is owed grow by credits.
    const isCreditAccount = nature === 'income' || nature === 'drawings' || nature === 'tax-collected';
    const amount = hasSides
      ? usesCredit
        ? otherSide(credit)
        : debit || credit
      : isCreditAccount
        ? otherSide(asWritten)
        : asWritten;
    return [
      booksRow({
        ...{ line: row.line, day: entry.day, amount, account, nature },
        currency: of(columns.currency),
        payee: of(columns.payee) || entry.payee,
        project: of(columns.project),
        text: of(columns.text),
      }),
    ];
  }

  function grouped(row: Row): readonly Row[] {
    const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
    const [first] = filled;
    if (first === undefined) return [];
    const raw = row.cells[first] ?? '';
    const name = raw.trim();
    if (isTotal(name)) {
      const top = groups.at(-1);
      if (top && name.includes(top.name)) groups.pop();
      return [];
    }
    // More than a name: a sum or a line of the report's own.
    if (filled.length > 1) return [];
    const level = first * 100 + (raw.length - raw.trimStart().length);
    while ((groups.at(-1)?.level ?? -1) >= level) groups.pop();
    if (groups.length < DEEPEST) groups.push({ name, level });
    return [];
  }
}

function isTotal(text: string): boolean {
  return /^(?:total\b|net movement|(?:beginning|opening|closing|ending|running) balance|grand total|balance forward)/i.test(
    text,
  );
}
