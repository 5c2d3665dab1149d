// What somebody without an account may do who holds the token of a link to hand in files.
import type { Pool } from 'pg';
import { businessScope } from '../business/business-scope.ts';
import { applySetting, transaction } from '../database/session.ts';
import type { HeldUploadLink } from '../store.ts';
import type { UploadLink } from './upload-link.ts';
import { linkColumns } from './upload-links.ts';

/** See `Store.holdingUploadLink`. */
export async function holdingUploadLink<T>(
  pool: Pool,
  hash: string,
  work: (held: HeldUploadLink) => Promise<T>,
): Promise<T | null> {
  return await transaction(pool, { link: hash }, async (session) => {
    const { rows } = session;
    const [found] = await rows<UploadLink & Pick<HeldUploadLink, 'businessId' | 'isWithdrawn'>>(
      `select ${linkColumns}, business_id as "businessId", is_withdrawn as "isWithdrawn"
       from business.upload_link where token_hash = $1`,
      [hash],
    );
    if (found === undefined) return null;
    const { businessId, isWithdrawn, ...link } = found;
    return await work({
      businessId,
      link,
      isWithdrawn,
      enter: async (day) => {
        await applySetting(session, { link: hash, businessId, role: 'editor' });
        await rows(
          'update business.upload_link set last_used_on = $2 where token_hash = $1 and last_used_on is distinct from $2',
          [hash, day],
        );
        return businessScope(session, businessId, 'editor', { accountId: null, name: link.name });
      },
    });
  });
}
