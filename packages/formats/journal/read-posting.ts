// Reads one posting line of a journal: account, amount or none, what it cost, and its comment.
import type { DecimalSign } from '@evenkeel/core';
import { type JournalAmount, parseJournalAmount, timesPrice } from './journal-amount.ts';

/** One line of a transaction. */
export interface Posting {
  readonly line: number;
  readonly account: string;
  /** What it counts for in the balance of its transaction; null where it was left out. */
  readonly amount: JournalAmount | null;
  readonly kind: 'real' | 'virtual' | 'balanced-virtual';
  readonly comment: string;
  readonly hasAssertion: boolean;
}

/** @returns the posting, or the code of what is wrong with it. */
export function readPosting(text: string, line: number, decimal: DecimalSign): Posting | string {
  const [body = '', comment = ''] = splitComment(text);
  const bare = body.trim().replace(/^[*!]\s+/, '');
  // Accounts may hold single spaces: a tab or two spaces end them.
  const end = bare.search(/\t|\s{2}/);
  const written = end < 0 ? bare : bare.slice(0, end);
  const rest = end < 0 ? '' : bare.slice(end).trim();
  const { account, kind } = accountOf(written);
  const [value = '', assertion] = splitAssertion(rest);
  if (account === '') return 'journal-posting';
  if (value === '') {
    // The balance is set, so the amount would follow from everything before.
    if (assertion !== undefined) return 'journal-balance-assignment';
    return { line, account, kind, comment, amount: null, hasAssertion: false };
  }
  const amount = valueOfPosting(value, decimal);
  return amount === null
    ? 'journal-amount'
    : { line, account, kind, comment, amount, hasAssertion: assertion !== undefined };
}

/** Text before and after the first `;` that begins a comment. */
export function splitComment(text: string): readonly [body: string, comment: string] {
  const at = /(?:^|\s);/.exec(text);
  if (!at) return [text, ''];
  return [text.slice(0, at.index), text.slice(at.index + at[0].length).trim()];
}

function accountOf(written: string): Pick<Posting, 'account' | 'kind'> {
  const virtual = /^\((.*)\)$/.exec(written);
  if (virtual) return { account: (virtual[1] ?? '').trim(), kind: 'virtual' };
  const balanced = /^\[(.*)\]$/.exec(written);
  return balanced
    ? { account: (balanced[1] ?? '').trim(), kind: 'balanced-virtual' }
    : { account: written, kind: 'real' };
}

function splitAssertion(rest: string): readonly [value: string, assertion: string | undefined] {
  const at = rest.search(/={1,2}\*?/);
  return at < 0 ? [rest.trim(), undefined] : [rest.slice(0, at).trim(), rest.slice(at)];
}

/** `10 AAPL {$4} @ $5` counts for 50 $; a lot's price alone counts when no other is given. */
function valueOfPosting(value: string, decimal: DecimalSign): JournalAmount | null {
  const lot = /\{\{?=?([^}]*)\}?\}/.exec(value);
  const bare = value.replace(/\{[^}]*\}\}?|\[\d[^\]]*\]|\([^)]*\)(?=\s*(?:@|$))/g, ' ').trim();
  const [quantityText = '', perUnit, total] = splitPrice(bare);
  const quantity = parseJournalAmount(quantityText, decimal);
  if (quantity === null) return null;
  const priceText = perUnit ?? total ?? lot?.[1];
  if (priceText === undefined) return quantity;
  const price = parseJournalAmount(priceText, decimal);
  if (price === null) return null;
  if (total === undefined) return timesPrice(quantity, price);
  const cost = price.scaled < 0n ? -price.scaled : price.scaled;
  return { commodity: price.commodity, scaled: quantity.scaled < 0n ? -cost : cost };
}

function splitPrice(text: string): readonly [quantity: string, perUnit?: string, total?: string] {
  const at = text.indexOf('@');
  if (at < 0) return [text];
  const isTotal = text[at + 1] === '@';
  const price = text.slice(at + (isTotal ? 2 : 1)).trim();
  return isTotal ? [text.slice(0, at), undefined, price] : [text.slice(0, at), price];
}
