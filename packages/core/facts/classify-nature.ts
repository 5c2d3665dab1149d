// Decides openly what a line of the books is: spending or something set apart, always with the reason.
import type { Nature } from '../model/ledger-entry.ts';
import { plainText, wordsOf } from '../text/plain-text.ts';
import { accountRoots, natureWords } from './nature-words.ts';

/** What is known of a line; debit positive. */
export interface Classifiable {
  readonly account: string | null;
  readonly payee: string | null;
  readonly text: string | null;
  readonly amountMinor: number;
}

/** Why a line got its nature: the message `nature-reason.<code>`. */
export type NatureReason =
  | 'account-expenses'
  | 'account-income'
  | 'account-balance'
  | 'money-out'
  | 'money-in'
  | 'word-transfer'
  | 'word-tax-collected'
  | 'word-loan-principal'
  | 'word-drawings';

/** What a line is, and why. */
export interface Classified {
  readonly nature: Nature;
  readonly reason: NatureReason;
  /** The account or word that decided; null where the sign did. */
  readonly because: string | null;
}

/**
 * By the first part of the account's name (Expenses → spending, Income → income, Assets, Liabilities, Equity → balance),
 * else by the sign: money out is spending, money in is income. Never by words: those are `suggestNature`.
 */
export function classifyNature({ account, amountMinor }: Classifiable): Classified {
  const root = account === null ? null : rootOf(account);
  if (root !== null) return root;
  return amountMinor < 0
    ? { nature: 'income', reason: 'money-in', because: null }
    : { nature: 'spending', reason: 'money-out', because: null };
}

/**
 * Looks for words that tell a transfer, collected tax, loan principal or an owner's drawing (several languages).
 * Only a suggestion for a person to accept: "tax adviser" is spending although it says tax.
 */
export function suggestNature({ account, payee, text }: Classifiable): Classified | null {
  const known = suggestionIn(account) ?? suggestionIn(payee);
  return known ?? (text === null || text === payee ? null : phraseIn(wordsOf(text)));
}

const suggestions = new Map<string, Classified | null>();

/** Remembers what names say: accounts and payees come again and again, free texts do not. */
function suggestionIn(text: string | null): Classified | null {
  if (text === null) return null;
  const before = suggestions.get(text);
  if (before !== undefined) return before;
  const found = phraseIn(wordsOf(text));
  if (suggestions.size > 5_000) suggestions.clear();
  suggestions.set(text, found);
  return found;
}

interface Phrase {
  readonly words: readonly string[];
  readonly suggested: Classified;
}

const phrasesByFirstWord = new Map<string, readonly Phrase[]>();
for (const { nature, phrases } of natureWords) {
  for (const because of phrases) {
    const words = because.split(' ');
    const [first = ''] = words;
    const suggested: Classified = { nature, reason: `word-${nature}`, because };
    phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), { words, suggested }]);
  }
}

function phraseIn(words: readonly string[]): Classified | null {
  for (const [at, word] of words.entries()) {
    const phrases = phrasesByFirstWord.get(word);
    const found = phrases?.find((phrase) => phrase.words.every((part, index) => words[at + index] === part));
    if (found) return found.suggested;
  }
  return null;
}

const known = new Map<string, Classified | null>();

function rootOf(account: string): Classified | null {
  const [first = ''] = account.split(':', 1);
  const before = known.get(first);
  if (before !== undefined) return before;
  const root = accountRoots.find(({ names }) => names.includes(plainText(first)));
  const result: Classified | null = root
    ? { nature: root.nature, reason: root.reason, because: first }
    : null;
  if (known.size < 1_000) known.set(first, result);
  return result;
}
