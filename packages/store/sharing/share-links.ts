// Links by which people without an account see the strategy of a business on one page.
import type { Pool } from 'pg';
import { readRevision } from '../business/revision.ts';
import { readSnapshot } from '../business/snapshot.ts';
import { applySetting, type Session, transaction } from '../database/session.ts';
import type { HeldShareLink, ShareLink, ShareLinks } from './share-link.ts';

/** @param writing runs what an owner alone may do */
export function shareLinksIn(
  { rows }: Session,
  businessId: string,
  writing: <T>(work: () => Promise<T>) => Promise<T>,
): ShareLinks {
  return {
    list: () =>
      rows(
        `select ${columns} from business.share_link
         where business_id = $1 and not is_withdrawn order by created_at desc, token_hash`,
        [businessId],
      ),
    add: ({ id, createdBy, expiresAt }) =>
      writing(async () => {
        await rows(
          'insert into business.share_link (token_hash, business_id, created_by, expires_at) values ($1, $2, $3, $4)',
          [id, businessId, createdBy, expiresAt],
        );
      }),
    withdraw: (id) =>
      writing(async () => {
        if (!/^[0-9a-f]{64}$/.test(id)) return false;
        const withdrawn = await rows(
          `update business.share_link set is_withdrawn = true
           where business_id = $1 and token_hash = $2 and not is_withdrawn returning token_hash`,
          [businessId, id],
        );
        return withdrawn.length > 0;
      }),
  };
}

/** See `Store.holdingShareLink`. */
export async function holdingShareLink<T>(
  pool: Pool,
  link: string,
  work: (held: HeldShareLink) => Promise<T>,
): Promise<T | null> {
  return await transaction(pool, { link, readOnly: true }, async (session) => {
    const [found] = await session.rows<ShareLink & { businessId: string; isWithdrawn: boolean }>(
      `select ${columns}, business_id as "businessId", is_withdrawn as "isWithdrawn"
       from business.share_link where token_hash = $1`,
      [link],
    );
    if (found === undefined) return null;
    const { businessId, expiresAt, isWithdrawn } = found;
    await applySetting(session, { link, businessId, role: 'viewer' });
    return await work({
      businessId,
      expiresAt,
      isWithdrawn,
      revision: () => readRevision(session, businessId),
      business: async () => (await readSnapshot(session, businessId)).business,
    });
  });
}

const columns = `token_hash as id, created_by as "createdBy", created_at as "createdAt", expires_at as "expiresAt"`;
