// The tables of accounts, seen by a role that sees no business.
import type { OpenStore } from '@evenkeel/store';

/** A connection to the tables of accounts, or a transaction on it. */
export type Accounts = OpenStore['accounts'];
