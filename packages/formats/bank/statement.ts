// What every reader of bank statements gives: whose account, its balances, its lines, and what was left out.

/** One booked line: `amount` is a plain decimal with a point, positive for money that comes in. */
export interface StatementLine {
  readonly kind: 'line';
  /** 1-based line of the file on which it begins. */
  readonly line: number;
  readonly day: string;
  readonly valueDay: string;
  readonly amount: string;
  readonly currency: string;
  readonly payee: string;
  readonly payeeAccount: string;
  readonly text: string;
  /** Set where money comes back: a returned payment is no income, a returned receipt no spending. */
  readonly nature: '' | 'spending' | 'income';
  /** What the bank calls the line; empty where it gives nothing that is unique. */
  readonly reference: string;
}

/** What a reader meets, in the order of the file. */
export type StatementEvent =
  | { readonly kind: 'statement'; readonly account: string; readonly currency: string }
  | {
      readonly kind: 'balance';
      readonly which: 'opening' | 'closing';
      readonly amount: string;
      readonly currency: string;
    }
  | StatementLine
  /** An announced or failed line that is no money yet. */
  | { readonly kind: 'pending' }
  /** Several payments booked as one whose amounts do not explain it. */
  | { readonly kind: 'batch-kept' }
  | { readonly kind: 'fault'; readonly line: number; readonly code: string; readonly text: string };

/** Reads the texts of a file piece by piece; memory does not grow with the file. */
export type StatementReader = (
  texts: AsyncIterable<string>,
) => AsyncGenerator<readonly StatementEvent[], void>;

/** `DE89 3704 …` → `DE893704…`: the same account however it is written. */
export function accountNumber(written: string): string {
  return written
    .replace(/[\s.-]/g, '')
    .toUpperCase()
    .slice(0, 64);
}

/** True for words that banks write where they have no reference. */
export function isNoReference(text: string): boolean {
  return /^(?:|0+|n\/?a|-+|none|non\s?ref|not\s?provided|nonref.*|notprovided.*|unknown)$/i.test(text.trim());
}
