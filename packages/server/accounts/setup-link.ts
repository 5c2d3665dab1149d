// The set-up link: whoever holds its token may create the first account, once, within a day.
import { Refusal } from '../errors/refusal.ts';
import type { Accounts } from './accounts.ts';
import { createAccount, type NewAccount } from './create-account.ts';
import { hashOf, inDays, newToken } from './one-time-token.ts';

export async function isSetupNeeded(database: Accounts): Promise<boolean> {
  const first = await database.selectFrom('user').select('id').limit(1).executeTakeFirst();
  return first === undefined;
}

/**
 * Makes a new token; older ones die. The token stands behind `#`, so that it reaches no server's log.
 *
 * @returns the link, or null when there is an account already
 */
export async function createSetupLink(database: Accounts, baseUrl: string): Promise<string | null> {
  if (!(await isSetupNeeded(database))) return null;
  const token = newToken();
  await database.transaction().execute(async (inside) => {
    await inside.deleteFrom('setup_token').execute();
    const values = { token_hash: hashOf(token), expires_at: inDays(1), used_at: null };
    await inside.insertInto('setup_token').values(values).execute();
  });
  return `${baseUrl}/setup#token=${token}`;
}

/** @throws Refusal `setup-done`, `setup-link-invalid` */
export async function completeSetup(database: Accounts, token: string, account: NewAccount): Promise<string> {
  return database.transaction().execute(async (inside) => {
    const used = await inside
      .deleteFrom('setup_token')
      .where('token_hash', '=', hashOf(token))
      .where('expires_at', '>', new Date())
      .returning('token_hash')
      .executeTakeFirst();
    if (!(await isSetupNeeded(inside))) throw new Refusal('setup-done');
    if (!used) throw new Refusal('setup-link-invalid');
    return createAccount(inside, account);
  });
}
