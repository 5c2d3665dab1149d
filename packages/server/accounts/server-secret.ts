// The secret that signs session cookies: made on first start, kept beside the accounts.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Accounts } from './accounts.ts';

const identifier = 'server-secret';

export async function serverSecret(database: Accounts): Promise<string> {
  const known = await database
    .selectFrom('verification')
    .select('value')
    .where('identifier', '=', identifier)
    .orderBy('createdAt')
    .executeTakeFirst();
  if (known) return known.value;
  const now = new Date();
  const value = randomBytes(32).toString('base64url');
  const expiresAt = new Date('9999-01-01T00:00:00Z');
  await database
    .insertInto('verification')
    .values({ id: randomUUID(), identifier, value, expiresAt, createdAt: now, updatedAt: now })
    .execute();
  return value;
}
