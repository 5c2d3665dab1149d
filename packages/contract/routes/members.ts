// Routes about who belongs to a business, and how others are invited.
import * as z from 'zod/mini';
import { route } from '../route.ts';
import { account, invitation, invitationOffer, member, newAccount, role, token } from '../schemas/account.ts';

const done = z.strictObject({ done: z.literal(true) });

export const memberRoutes = {
  listMembers: route({
    access: 'viewer',
    summary: 'Who belongs to the business',
    response: z.strictObject({ members: z.array(member) }),
  }),
  changeMember: route({
    access: 'owner',
    summary: 'Give a member another role; the last owner stays owner',
    body: z.strictObject({ role }),
    response: done,
  }),
  removeMember: route({
    access: 'viewer',
    summary: 'Take a member out of the business: owners anyone, others themselves; the last owner stays',
    response: done,
  }),
  listInvitations: route({
    access: 'owner',
    summary: 'Open invitations to the business',
    response: z.strictObject({ invitations: z.array(invitation) }),
  }),
  createInvitation: route({
    access: 'owner',
    guarded: true,
    summary: 'Create a link by which one person can join; it is shown this once only',
    body: z.strictObject({
      role,
      days: z._default(z.int().check(z.gte(1), z.lte(30)), 7),
    }),
    response: z.strictObject({ invitation, link: z.string() }),
    status: 201,
  }),
  removeInvitation: route({ access: 'owner', summary: 'Withdraw an invitation', response: done }),
  lookAtInvitation: route({
    access: 'public',
    guarded: true,
    summary: 'What an invitation offers',
    body: z.strictObject({ token }),
    response: invitationOffer,
  }),
  acceptInvitation: route({
    access: 'public',
    guarded: true,
    summary: 'Join the business with the signed-in account, or with a new one that is then signed in',
    body: z.strictObject({ token, account: z.nullish(newAccount) }),
    response: z.strictObject({ account, businessId: z.string() }),
    status: 201,
  }),
};
