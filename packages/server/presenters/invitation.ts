// What of an invitation may be seen: everything but its token.
import type { Account, Invitation, InvitationOffer } from '@evenkeel/contract';
import type { OpenInvitation } from '../accounts/invitations.ts';

/** For owners of the business. */
export function presentInvitation({ id, role, invitedBy, createdAt, expiresAt }: OpenInvitation): Invitation {
  return { id, role, invitedBy, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

/** For whoever holds the link. */
export function presentOffer(
  { role, invitedBy, expiresAt }: OpenInvitation,
  businessName: string,
  joinsAs: Account | null,
): InvitationOffer {
  return { businessName, role, invitedBy, expiresAt: expiresAt.toISOString(), joinsAs };
}
