// Holds the balances of bank statements against the sum of their entries, account by account.
import { minorDigits, parseAmount } from '@evenkeel/core';
import type { Statement } from '../table/statement.ts';
import type { Note } from '../table/table.ts';
import type { StatementEvent } from './statement.ts';

/** More accounts than this are read, but not listed. */
const MOST_ACCOUNTS = 200;

interface Account {
  readonly account: string;
  readonly currency: string;
  statements: number;
  entries: number;
  from: string;
  to: string;
  opening: number | null;
  closing: number | null;
  sum: number;
  difference: number | null;
}

interface Running {
  readonly number: string;
  /** Some files name the currency with the first balance or entry only. */
  account: Account | null;
  opening: number | null;
  closing: number | null;
  sum: number;
}

export interface StatementSums {
  add(event: StatementEvent): void;
  finish(): { readonly statements: readonly Statement[]; readonly notes: readonly Note[] };
}

/** Adds up what passes by; grows with accounts only. */
export function statementSums(): StatementSums {
  const accounts = new Map<string, Account>();
  const counts = { lines: 0, pending: 0, batches: 0, gaps: 0 };
  const currencies = new Set<string>();
  let running: Running | null = null;

  return {
    add(event) {
      switch (event.kind) {
        case 'statement':
          close();
          running = { number: event.account, account: null, opening: null, closing: null, sum: 0 };
          if (event.currency !== '') accountIn(running, event.currency);
          return;
        case 'balance': {
          if (running === null) return;
          accountIn(running, event.currency);
          const minor = minorOf(event.amount, event.currency);
          if (event.which === 'closing') running.closing = minor;
          else running.opening ??= minor;
          return;
        }
        case 'line': {
          counts.lines += 1;
          if (event.currency !== '') currencies.add(event.currency);
          if (running === null) return;
          const minor = minorOf(event.amount, event.currency) ?? 0;
          running.sum += minor;
          const account = accountIn(running, event.currency);
          account.entries += 1;
          account.sum += minor;
          if (event.day !== '' && (account.from === '' || event.day < account.from)) account.from = event.day;
          if (event.day > account.to) account.to = event.day;
          return;
        }
        case 'pending':
          counts.pending += 1;
          return;
        case 'batch-kept':
          counts.batches += 1;
          return;
        default:
      }
    },
    finish() {
      close();
      running = null;
      return { statements: [...accounts.values()].map(shown), notes: notes() };
    },
  };

  function close(): void {
    if (running === null) return;
    const { opening, closing, sum } = running;
    const account = accountIn(running, '');
    if (opening !== null && account.closing !== null && opening !== account.closing) counts.gaps += 1;
    account.opening ??= opening;
    account.closing = closing ?? account.closing;
    if (opening !== null && closing !== null)
      account.difference = (account.difference ?? 0) + closing - opening - sum;
  }

  function accountIn(one: Running, currency: string): Account {
    if (one.account === null) {
      one.account = accountOf(one.number, currency);
      one.account.statements += 1;
    }
    return one.account;
  }

  function accountOf(number: string, currency: string): Account {
    const key = `${number} ${currency}`;
    const known = accounts.get(key);
    if (known) return known;
    const fresh: Account = {
      ...{ account: number, currency, statements: 0, entries: 0, from: '', to: '' },
      ...{ opening: null, closing: null, sum: 0, difference: null },
    };
    if (accounts.size < MOST_ACCOUNTS) accounts.set(key, fresh);
    return fresh;
  }

  function notes(): readonly Note[] {
    const told: Note[] = [{ code: 'statement-lines', data: { count: counts.lines } }];
    for (const { account, currency, difference } of accounts.values()) {
      if (difference === null || difference === 0) continue;
      const amount = Math.abs(difference) / 10 ** minorDigits(currency);
      told.push({ code: 'balance-differs', data: { account: account || '–', amount, currency } });
    }
    if (counts.gaps > 0) told.push({ code: 'statement-gap', data: { count: counts.gaps } });
    if (counts.pending > 0) told.push({ code: 'lines-pending', data: { count: counts.pending } });
    if (counts.batches > 0) told.push({ code: 'batch-kept', data: { count: counts.batches } });
    if (currencies.size > 1)
      told.push({ code: 'currencies-mixed', data: { currencies: [...currencies].sort().join(', ') } });
    return told;
  }
}

function shown({
  account,
  currency,
  statements,
  entries,
  from,
  to,
  opening,
  closing,
  sum,
  difference,
}: Account): Statement {
  return {
    ...{ account, currency, statements, entries, sumMinor: sum, differenceMinor: difference },
    period: from === '' ? null : { from, to },
    openingMinor: opening,
    closingMinor: closing,
  };
}

function minorOf(amount: string, currency: string): number | null {
  const minor = parseAmount(amount, '.', minorDigits(currency));
  return typeof minor === 'number' ? minor : null;
}
