// An account of a bank statement as a whole: its period and its balances.

/** One account of a file, over all its statements in that file; money in minor units of its currency, as the bank signs it. */
export interface Statement {
  /** Number of the account (IBAN where there is one), without spaces; empty where the file does not say. */
  readonly account: string;
  readonly currency: string;
  readonly statements: number;
  readonly entries: number;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Before the first and after the last entry; null where the file does not say. */
  readonly openingMinor: number | null;
  readonly closingMinor: number | null;
  /** Sum of the entries: money in minus money out. */
  readonly sumMinor: number;
  /** What the entries do not explain between the balances, over all statements; null where it cannot be checked. */
  readonly differenceMinor: number | null;
}
