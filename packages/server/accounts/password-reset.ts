// New passwords: set at once, or by a one-time link; both end every session of the account.
import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { Refusal } from '../errors/refusal.ts';
import type { Accounts } from './accounts.ts';
import { hashOf, inDays, newToken } from './one-time-token.ts';

const purpose = 'password-reset';

/**
 * @returns a link that lets its holder set a new password, once, within a day; an older link dies
 * @throws Refusal `no-such-account`
 */
export async function createResetLink(database: Accounts, email: string, baseUrl: string): Promise<string> {
  const accountId = await accountWithEmail(database, email);
  const token = newToken();
  const now = new Date();
  await database.transaction().execute(async (inside) => {
    await inside
      .deleteFrom('verification')
      .where('identifier', 'like', `${purpose}:%`)
      .where('value', '=', accountId)
      .execute();
    await inside
      .insertInto('verification')
      .values({
        id: randomUUID(),
        identifier: `${purpose}:${hashOf(token)}`,
        value: accountId,
        expiresAt: inDays(1),
        createdAt: now,
        updatedAt: now,
      })
      .execute();
  });
  return `${baseUrl}/reset-password#token=${token}`;
}

/** @throws Refusal `reset-link-invalid` */
export async function resetPasswordByToken(
  database: Accounts,
  token: string,
  password: string,
): Promise<void> {
  const hash = await hashPassword(password);
  await database.transaction().execute(async (inside) => {
    const used = await inside
      .deleteFrom('verification')
      .where('identifier', '=', `${purpose}:${hashOf(token)}`)
      .where('expiresAt', '>', new Date())
      .returning('value')
      .executeTakeFirst();
    if (!used) throw new Refusal('reset-link-invalid');
    await storePassword(inside, used.value, hash);
  });
}

/** @throws Refusal `no-such-account` */
export async function setPassword(database: Accounts, email: string, password: string): Promise<void> {
  const accountId = await accountWithEmail(database, email);
  const hash = await hashPassword(password);
  await database.transaction().execute((inside) => storePassword(inside, accountId, hash));
}

async function storePassword(inside: Accounts, accountId: string, hash: string): Promise<void> {
  await inside
    .updateTable('account')
    .set({ password: hash, updatedAt: new Date() })
    .where('userId', '=', accountId)
    .where('providerId', '=', 'credential')
    .execute();
  await inside.deleteFrom('session').where('userId', '=', accountId).execute();
}

async function accountWithEmail(database: Accounts, email: string): Promise<string> {
  const found = await database
    .selectFrom('user')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (!found) throw new Refusal('no-such-account', { data: { email } });
  return found.id;
}
