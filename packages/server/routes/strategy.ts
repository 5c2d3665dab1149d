// The link by which staff see the strategy on one page.
import { assess, strategyPage } from '@evenkeel/core';
import { hashOf, inDays, newToken } from '../accounts/one-time-token.ts';
import { Refusal } from '../errors/refusal.ts';
import { createAnswerCache } from '../handling/answer-cache.ts';
import type { Context } from '../handling/context.ts';
import { type Handlers, RawAnswer } from '../handling/handler.ts';
import { mayLookAtStrategy } from '../policies/share-link.ts';
import { presentShareLink } from '../presenters/share-link.ts';

type Names = 'listShareLinks' | 'createShareLink' | 'withdrawShareLink' | 'lookAtStrategy';

export function strategyHandlers({ store, today, version, addressFor }: Context): Handlers<Names> {
  const pages = createAnswerCache();
  const namesIn = async (businessId: string): Promise<ReadonlyMap<string, string>> =>
    new Map((await store.members(businessId)).map(({ accountId, name }) => [accountId, name]));

  return {
    async listShareLinks({ businessId, enter }) {
      const links = await enter((scope) => scope.shareLinks.list());
      const names = await namesIn(businessId);
      return { shareLinks: links.map((one) => presentShareLink(one, names)) };
    },
    async createShareLink({ businessId, account, body, enter, request }) {
      const token = newToken();
      const id = hashOf(token);
      const days = body.days ?? null;
      const expiresAt = days === null ? null : inDays(days).toISOString();
      const made = await enter(async ({ shareLinks }) => {
        await shareLinks.add({ id, createdBy: account.id, expiresAt });
        return (await shareLinks.list()).find((one) => one.id === id);
      });
      if (!made) throw new Error('the link was added and is not there');
      return {
        shareLink: presentShareLink(made, await namesIn(businessId)),
        link: `${addressFor(request)}/shared#token=${token}`,
      };
    },
    async withdrawShareLink({ params, enter }) {
      const withdrawn = await enter(({ shareLinks }) => shareLinks.withdraw(params.shareLinkId));
      if (!withdrawn) throw new Refusal('not-found');
      return { done: true };
    },
    async lookAtStrategy({ body }) {
      const page = await store.holdingShareLink(hashOf(body.token), async (held) => {
        mayLookAtStrategy(held, new Date());
        const day = today();
        const key = `${held.businessId} ${version} ${day} ${await held.revision()}`;
        return pages.get(key, async () => {
          const business = await held.business();
          return JSON.stringify(strategyPage(business, assess(business, day)));
        });
      });
      if (page === null) throw new Refusal('share-link-unknown');
      return new RawAnswer(page, { 'content-type': 'application/json; charset=utf-8' });
    },
  };
}
