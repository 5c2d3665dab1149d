// Who belongs to a business.
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { oneAtATime } from '../handling/one-at-a-time.ts';
import { mayChangeRole, mayRemove } from '../policies/members.ts';
import { presentMember } from '../presenters/member.ts';

const done = { done: true } as const;

export function memberHandlers({
  store,
}: Context): Handlers<'listMembers' | 'changeMember' | 'removeMember'> {
  return {
    async listMembers({ businessId, account, enter }) {
      const role = await enter(async (scope) => scope.role);
      const members = await store.members(businessId);
      return { members: members.map((one) => presentMember(one, { accountId: account.id, role })) };
    },
    changeMember({ businessId, params, body }) {
      return oneAtATime(businessId, async () => {
        mayChangeRole(await store.members(businessId), params.accountId, body.role);
        await store.setMember(businessId, params.accountId, body.role);
        return done;
      });
    },
    removeMember({ businessId, account, params }) {
      return oneAtATime(businessId, async () => {
        mayRemove(await store.members(businessId), account.id, params.accountId);
        await store.removeMember(businessId, params.accountId);
        return done;
      });
    },
  };
}
