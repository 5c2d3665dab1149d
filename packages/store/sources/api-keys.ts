// Keys with which programs bring values of measures: only their hashes are kept.
import type { Pool } from 'pg';
import { applySetting, type Session, transaction } from '../database/session.ts';
import { bringObservations } from './bring-observations.ts';
import type { ApiKey, ApiKeys, HeldApiKey } from './source-run.ts';

/** @param asOwner runs what an owner alone may do */
export function apiKeysIn(
  { rows }: Session,
  businessId: string,
  asOwner: <T>(work: () => Promise<T>) => Promise<T>,
): ApiKeys {
  return {
    list: () =>
      rows<ApiKey>(
        `select ${columns} from business.api_key where business_id = $1 and not is_revoked order by created_at desc, key_hash`,
        [businessId],
      ),
    add: ({ id, name, scope, createdBy }) =>
      asOwner(async () => {
        await rows(
          'insert into business.api_key (key_hash, business_id, name, scope, created_by) values ($1, $2, $3, $4, $5)',
          [id, businessId, name, scope, createdBy],
        );
      }),
    revoke: (id) =>
      asOwner(async () => {
        const revoked = await rows(
          `update business.api_key set is_revoked = true
           where business_id = $1 and key_hash = $2 and not is_revoked returning key_hash`,
          [businessId, id],
        );
        return revoked.length > 0;
      }),
  };
}

/** See `Store.holdingApiKey`. */
export async function holdingApiKey<T>(
  pool: Pool,
  hash: string,
  work: (held: HeldApiKey) => Promise<T>,
): Promise<T | null> {
  return await transaction(pool, { link: hash }, async (session) => {
    const { rows } = session;
    const [found] = await rows<{ businessId: string; name: string; isRevoked: boolean }>(
      `select business_id as "businessId", name, is_revoked as "isRevoked" from business.api_key where key_hash = $1`,
      [hash],
    );
    if (found === undefined) return null;
    const { businessId, name, isRevoked } = found;
    await applySetting(session, { link: hash, businessId, role: isRevoked ? 'viewer' : 'editor' });
    return await work({
      businessId,
      name,
      isRevoked,
      kpis: async () =>
        (await rows<{ id: string }>('select id from business.kpi where business_id = $1', [businessId])).map(
          ({ id }) => id,
        ),
      bring: async (observations, day) => {
        await rows(
          'update business.api_key set last_used_on = $2 where key_hash = $1 and last_used_on is distinct from $2',
          [hash, day],
        );
        return await bringObservations(session, businessId, { accountId: null, name }, observations, name);
      },
    });
  });
}

const columns = `key_hash as id, name, scope, created_by as "createdBy", created_at as "createdAt", last_used_on as "lastUsedOn"`;
