// The businesses of an account: list, create in several ways, export, delete.
import { type Business, parseBusiness } from '@evenkeel/core';
import { Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import { attachment, type Handlers } from '../handling/handler.ts';
import { businessFromFile, businessText } from '../imports/business-file.ts';
import { createFromSample, samplesIn } from '../imports/samples.ts';

type Names =
  | 'listBusinesses'
  | 'createBusiness'
  | 'listSamples'
  | 'createBusinessFromSample'
  | 'createBusinessFromFile'
  | 'removeBusiness'
  | 'exportBusiness';

export function businessHandlers(context: Context): Handlers<Names> {
  const { store, samplesRoot } = context;
  const create = (business: Business, account: { id: string; name: string }) =>
    store.createBusiness(business, { accountId: account.id, name: account.name });

  return {
    async listBusinesses({ account }) {
      return { businesses: [...(await store.memberships(account.id))] };
    },
    async createBusiness({ account, body }) {
      const empty = parseBusiness({ profile: body.profile });
      if (!empty.ok) throw new Error('a checked profile alone makes a business');
      return create(empty.value, account);
    },
    async listSamples() {
      return { samples: [...(await samplesIn(samplesRoot))] };
    },
    async createBusinessFromSample({ account, body }) {
      const actor = { accountId: account.id, name: account.name };
      return createFromSample(store, actor, samplesRoot, body.sampleId);
    },
    async createBusinessFromFile({ account, file }) {
      return create(await businessFromFile(await file()), account);
    },
    async removeBusiness({ account, businessId, query, enter }) {
      const { name } = await enter((scope) => scope.profile());
      if (query.confirm.trim() !== name) throw new Refusal('name-not-confirmed');
      await store.removeBusiness(businessId, { accountId: account.id, name: account.name });
      return { done: true };
    },
    async exportBusiness({ query, enter }) {
      const { business } = await enter((scope) => scope.snapshot());
      const { text, mediaType } = businessText(business, query.format);
      return attachment(text, mediaType, `${business.profile.name}.${query.format}`);
    },
  };
}
