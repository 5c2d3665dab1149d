// What somebody without an account may do who holds the token of a link to check in.
import type { Pool } from 'pg';
import { businessScope } from '../business/business-scope.ts';
import { applySetting, transaction } from '../database/session.ts';
import type { HeldCheckInLink } from '../store.ts';

/** See `Store.holdingCheckInLink`. */
export async function holdingCheckInLink<T>(
  pool: Pool,
  hash: string,
  work: (held: HeldCheckInLink) => Promise<T>,
): Promise<T | null> {
  return await transaction(pool, { link: hash }, async (session) => {
    const { rows, row } = session;
    const [found] = await rows<Pick<HeldCheckInLink, 'businessId' | 'person' | 'expiresAt' | 'isWithdrawn'>>(
      `select business_id as "businessId", person, expires_at as "expiresAt", is_withdrawn as "isWithdrawn"
       from business.check_in_link where token_hash = $1`,
      [hash],
    );
    if (found === undefined) return null;
    const { businessId, person } = found;
    await applySetting(session, { link: hash, businessId, role: 'viewer' });
    const { name } = await row<{ name: string }>(
      'select name from business.person where business_id = $1 and id = $2',
      [businessId, person],
    );
    return await work({
      ...found,
      enter: async (day) => {
        await rows(
          'update business.check_in_link set last_used_on = $2 where token_hash = $1 and last_used_on is distinct from $2',
          [hash, day],
        );
        await applySetting(session, { link: hash, businessId, role: 'editor' });
        return businessScope(session, businessId, 'editor', { accountId: null, name });
      },
      isMailed: async () => {
        const mailed = await rows(
          `select 1 from business.person_address
           where business_id = $1 and person = $2 and is_weekly and not has_unsubscribed`,
          [businessId, person],
        );
        return mailed.length > 0;
      },
      unsubscribe: async () => {
        await rows(
          'update business.person_address set has_unsubscribed = true where business_id = $1 and person = $2',
          [businessId, person],
        );
      },
    });
  });
}
