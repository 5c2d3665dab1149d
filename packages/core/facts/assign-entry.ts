// Ties lines of the books and timesheets to work by the business's assignment rules: the first that matches decides.
import type { AssignmentRule } from '../model/assignment-rule.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { TimeEntry } from '../model/time-entry.ts';
import { isTied } from '../model/totals.ts';
import { plainText, wordsOf } from '../text/plain-text.ts';

/** Rules made ready for many entries. */
export interface Assigner {
  /** The same entry where nothing matches or where it is tied to work already. */
  ledger(entry: LedgerEntry): LedgerEntry;
  time(entry: TimeEntry): TimeEntry;
}

/**
 * Assigns one entry; for many, build an `assignerOf(rules)` once.
 *
 * `contains-words` needs every word of the pattern, in any order; `starts-with` on an account ends at a `:`
 * (`Expenses:Food` covers `Expenses:Food:Flour`, not `Expenses:Foodtruck`). Case and accents do not count.
 */
export function assignEntry(entry: LedgerEntry, rules: readonly AssignmentRule[]): LedgerEntry {
  return assignerOf(rules).ledger(entry);
}

/** Prepares the rules, and remembers what it found for each distinct payee, account, project and text. */
export function assignerOf(rules: readonly AssignmentRule[]): Assigner {
  const ordered = [...rules].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const ledgerRules = ordered.filter(({ appliesTo }) => appliesTo === 'ledger').map(prepare);
  const timeRules = ordered.filter(({ appliesTo }) => appliesTo === 'time').map(prepare);
  return {
    ledger(entry) {
      if (isTied(entry)) return entry;
      const rule = firstMatch(ledgerRules, entry.payee, entry.account, entry.project, entry.text);
      if (rule === null) return entry;
      const { activity, initiative, split } = rule;
      return { ...entry, activity, initiative, split, nature: rule.nature ?? entry.nature };
    },
    time(entry) {
      if (isTied(entry)) return entry;
      const rule = firstMatch(timeRules, null, null, entry.project, entry.text);
      if (rule === null) return entry;
      return { ...entry, activity: rule.activity, initiative: rule.initiative, split: rule.split };
    },
  };
}

interface Prepared {
  readonly rule: AssignmentRule;
  readonly matches: (text: string) => boolean;
}

function firstMatch(
  rules: readonly Prepared[],
  payee: string | null,
  account: string | null,
  project: string | null,
  text: string | null,
): AssignmentRule | null {
  for (const { rule, matches } of rules) {
    const { field } = rule;
    const value =
      field === 'payee' ? payee : field === 'account' ? account : field === 'project' ? project : text;
    if (value !== null && matches(value)) return rule;
  }
  return null;
}

/** How many distinct texts one rule remembers; payees and accounts repeat, free texts may not. */
const REMEMBERED = 20_000;

function prepare(rule: AssignmentRule): Prepared {
  const test = testOf(rule);
  // Free texts hardly repeat; remembering them would only keep them from being forgotten.
  if (rule.field === 'text') return { rule, matches: test };
  const known = new Map<string, boolean>();
  return {
    rule,
    matches(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const result = test(text);
      if (known.size < REMEMBERED) known.set(text, result);
      return result;
    },
  };
}

function testOf({ field, match, pattern }: AssignmentRule): (text: string) => boolean {
  const plain = plainText(pattern);
  switch (match) {
    case 'equals':
      return (text) => plainText(text) === plain;
    case 'starts-with': {
      if (field !== 'account') return (text) => plainText(text).startsWith(plain);
      const segment = plain.replace(/:+$/, '');
      return (text) => {
        const account = plainText(text);
        return account === segment || account.startsWith(`${segment}:`);
      };
    }
    case 'contains-words': {
      const needed = wordsOf(pattern);
      return (text) => {
        const words = new Set(wordsOf(text));
        return needed.length > 0 && needed.every((word) => words.has(word));
      };
    }
  }
}
