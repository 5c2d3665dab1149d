// Inviting people to a business, and joining it.
import type { Role } from '@evenkeel/contract';
import { createAccount } from '../accounts/create-account.ts';
import {
  createInvitation,
  invitationOf,
  openInvitations,
  removeInvitation,
  reopenInvitation,
  useInvitation,
} from '../accounts/invitations.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { oneAtATime } from '../handling/one-at-a-time.ts';
import { higherRole } from '../policies/access.ts';
import { presentInvitation, presentOffer } from '../presenters/invitation.ts';

type Names =
  | 'listInvitations'
  | 'createInvitation'
  | 'removeInvitation'
  | 'lookAtInvitation'
  | 'acceptInvitation';

export function invitationHandlers({ store, accounts, auth, addressFor }: Context): Handlers<Names> {
  return {
    async listInvitations({ businessId, enter }) {
      await enter(async () => {});
      const open = await openInvitations(accounts, businessId);
      return { invitations: open.map(presentInvitation) };
    },
    async createInvitation({ businessId, account, body, request }) {
      const offer = { businessId, role: body.role, days: body.days, invitedBy: account.id };
      const { token } = await createInvitation(accounts, offer);
      const invitation = presentInvitation(await invitationOf(accounts, token));
      return { invitation, link: `${addressFor(request)}/join#token=${token}` };
    },
    async removeInvitation({ businessId, params }) {
      await removeInvitation(accounts, businessId, params.invitationId);
      return { done: true };
    },
    async lookAtInvitation({ body, visitor }) {
      const invitation = await invitationOf(accounts, body.token);
      const business = (await store.businesses()).find((one) => one.businessId === invitation.businessId);
      return presentOffer(invitation, business?.name ?? '', visitor);
    },
    async acceptInvitation({ body, visitor, request, setCookies }) {
      const { businessId, role } = await invitationOf(accounts, body.token);
      if (visitor) {
        await accounts.transaction().execute((inside) => useInvitation(inside, body.token));
        await join(businessId, visitor.id, role, body.token);
        return { account: visitor, businessId };
      }
      const { account } = body;
      if (!account) throw new Refusal('account-needed');
      const accountId = await accounts.transaction().execute(async (inside) => {
        await useInvitation(inside, body.token);
        return createAccount(inside, account);
      });
      await join(businessId, accountId, role, body.token);
      const { value, cookies } = await auth.signIn(account.email, account.password, request.headers);
      setCookies(cookies);
      return { account: value, businessId };
    },
  };

  /** A member keeps the higher of both roles. When it fails, the invitation can be used again. */
  async function join(businessId: string, accountId: string, role: Role, token: string): Promise<void> {
    try {
      await oneAtATime(businessId, async () => {
        const members = await store.members(businessId);
        const present = members.find((one) => one.accountId === accountId)?.role ?? role;
        await store.setMember(businessId, accountId, higherRole(present, role));
      });
    } catch (error) {
      await reopenInvitation(accounts, token);
      throw error;
    }
  }
}
