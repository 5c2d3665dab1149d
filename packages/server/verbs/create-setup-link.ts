// `evenkeel setup-link`: a new set-up link, when the one printed at the start is lost.
import type { Accounts } from '../accounts/accounts.ts';
import { createSetupLink as create } from '../accounts/setup-link.ts';

/** @returns the link, valid for a day (older ones die); null when there is an account already */
export function createSetupLink(accounts: Accounts, baseUrl: string): Promise<string | null> {
  return create(accounts, baseUrl);
}
