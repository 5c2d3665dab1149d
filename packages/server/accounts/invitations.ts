// Invitations: a link by which one person joins a business with a given role, once, until a day.
import type { Role } from '@evenkeel/contract';
import { Refusal } from '../errors/refusal.ts';
import type { Accounts } from './accounts.ts';
import { hashOf, inDays, newToken } from './one-time-token.ts';

/** An open invitation; its id is the hash of its token, which opens nothing. */
export interface OpenInvitation {
  readonly id: string;
  readonly businessId: string;
  readonly role: Role;
  readonly invitedBy: string | null;
  readonly invitedById: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function createInvitation(
  database: Accounts,
  offer: { businessId: string; role: Role; days: number; invitedBy: string },
): Promise<{ readonly id: string; readonly token: string }> {
  const token = newToken();
  const id = hashOf(token);
  await database
    .insertInto('invitation')
    .values({
      token_hash: id,
      business_id: offer.businessId,
      role: offer.role,
      invited_by: offer.invitedBy,
      expires_at: inDays(offer.days),
      used_at: null,
    })
    .execute();
  return { id, token };
}

export async function openInvitations(
  database: Accounts,
  businessId: string,
): Promise<readonly OpenInvitation[]> {
  return openOnes(database).where('business_id', '=', businessId).orderBy('expires_at').execute();
}

/** @throws Refusal `invitation-not-usable`, whether it never was, was used, or has expired */
export async function invitationOf(database: Accounts, token: string): Promise<OpenInvitation> {
  const found = await openOnes(database).where('token_hash', '=', hashOf(token)).executeTakeFirst();
  if (!found) throw new Refusal('invitation-not-usable');
  return found;
}

/** Marks it as used; of two people who try at the same moment one is refused. */
export async function useInvitation(inside: Accounts, token: string): Promise<void> {
  const used = await inside
    .updateTable('invitation')
    .set({ used_at: new Date() })
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date())
    .returning('token_hash')
    .executeTakeFirst();
  if (!used) throw new Refusal('invitation-not-usable');
}

/** Takes the use back, when what it was used for did not come about. */
export async function reopenInvitation(database: Accounts, token: string): Promise<void> {
  await database
    .updateTable('invitation')
    .set({ used_at: null })
    .where('token_hash', '=', hashOf(token))
    .execute();
}

export async function removeInvitation(database: Accounts, businessId: string, id: string): Promise<void> {
  const removed = await database
    .deleteFrom('invitation')
    .where('business_id', '=', businessId)
    .where('token_hash', '=', id)
    .returning('token_hash')
    .executeTakeFirst();
  if (!removed) throw new Refusal('not-found');
}

function openOnes(database: Accounts) {
  return database
    .selectFrom('invitation')
    .leftJoin('user', 'user.id', 'invitation.invited_by')
    .select([
      'token_hash as id',
      'business_id as businessId',
      'role',
      'user.name as invitedBy',
      'invited_by as invitedById',
      'created_at as createdAt',
      'expires_at as expiresAt',
    ])
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date());
}
