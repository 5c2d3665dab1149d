// Keys with which programs bring values of measures, and what they bring.
import type { Problem } from '@evenkeel/core';
import { hashOf, newToken } from '../accounts/one-time-token.ts';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';
import { presentApiKey } from '../presenters/source.ts';

type Names = 'listApiKeys' | 'createApiKey' | 'revokeApiKey' | 'bringObservations';

/** Tells people, and programs that look for keys lying about, what it is. */
const PREFIX = 'evk_';

export function apiKeyHandlers({ store, today }: Context): Handlers<Names> {
  const namesIn = async (businessId: string): Promise<ReadonlyMap<string, string>> =>
    new Map((await store.members(businessId)).map(({ accountId, name }) => [accountId, name]));

  return {
    async listApiKeys({ businessId, enter }) {
      const keys = await enter(({ apiKeys }) => apiKeys.list());
      const names = await namesIn(businessId);
      return { apiKeys: keys.map((one) => presentApiKey(one, names)) };
    },
    async createApiKey({ businessId, account, body, enter }) {
      const key = `${PREFIX}${newToken()}`;
      const id = hashOf(key);
      const made = await enter(async ({ apiKeys }) => {
        await apiKeys.add({ id, name: body.name, scope: 'measures', createdBy: account.id });
        return (await apiKeys.list()).find((one) => one.id === id);
      });
      if (!made) throw new Error('the key was added and is not there');
      return { apiKey: presentApiKey(made, await namesIn(businessId)), key };
    },
    async revokeApiKey({ params, enter }) {
      const revoked = await enter(({ apiKeys }) => apiKeys.revoke(params.apiKeyId));
      if (!revoked) throw new Refusal('not-found');
      return { done: true };
    },
    async bringObservations({ body, request }) {
      const key = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (key === undefined) throw new Refusal('api-key-unknown');
      const brought = await store.holdingApiKey(hashOf(key), async (held) => {
        if (held.isRevoked) return null;
        const known = new Set(await held.kpis());
        const problems = body.observations.flatMap(({ kpi }, index): Problem[] =>
          known.has(kpi)
            ? []
            : [
                {
                  code: 'reference-to-nothing',
                  path: ['observations', index, 'kpi'],
                  value: kpi,
                  data: { noun: 'kpi', target: kpi },
                },
              ],
        );
        if (problems.length > 0) throw invalidInput(problems);
        return await held.bring(body.observations, today());
      });
      // A key that was revoked is told apart from one that never was to nobody.
      if (brought === null) throw new Refusal('api-key-unknown');
      const { added, corrected, known } = brought;
      return { added, corrected, known };
    },
  };
}
