// Creates an account with e-mail and password; there is no other way in, open sign-up does not exist.
import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { Refusal } from '../errors/refusal.ts';
import type { Accounts } from './accounts.ts';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * @param database a transaction, so that the token which allows it is used up in the same moment
 * @param email lower case
 * @throws Refusal `email-taken`
 */
export async function createAccount(database: Accounts, account: NewAccount): Promise<string> {
  const { name, email, password } = account;
  const hash = await hashPassword(password);
  const id = randomUUID();
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  const inserted = await database
    .insertInto('user')
    .values({ id, name, email, emailVerified: false, image: null, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) throw new Refusal('email-taken');
  await database
    .insertInto('account')
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: hash,
      ...times,
    })
    .execute();
  return id;
}
