// Creates a business with all its records in one transaction; and removes one, with everything of it.
import { randomFillSync } from 'node:crypto';
import { type Business, type Change, nounNames, parseBusiness, recordsOf } from '@evenkeel/core';
import type { Pool } from 'pg';
import { transaction } from '../database/session.ts';
import type { Actor } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { insertLog } from './revision.ts';
import { findUnstorableText } from './storable-text.ts';
import { insertBusiness } from './write-profile.ts';
import { writeRecords } from './write-records.ts';

/** See `Store.createBusiness`. */
export async function createBusiness(
  pool: Pool,
  given: Business,
  actor: Actor,
): Promise<{ readonly businessId: string }> {
  const business = checked(given);
  const businessId = uuidV7(Date.now());
  await transaction(pool, { businessId, role: 'owner' }, async (session) => {
    await insertBusiness(session, businessId, business.profile);
    const writes = nounNames.map(
      (noun) => [noun, { written: recordsOf(business, noun), removed: [] }] as const,
    );
    await writeRecords(session, businessId, 1, new Map(writes));
    await insertLog(session.rows, businessId, actor, { kind: 'created', changes: creationsOf(business) });
    if (actor.accountId === null) return;
    await session.rows(
      `insert into accounts.membership (account_id, business_id, role) values ($1, $2, 'owner')`,
      [actor.accountId, businessId],
    );
  });
  return { businessId };
}

/** See `Store.removeBusiness`. */
export async function removeBusiness(pool: Pool, businessId: string): Promise<void> {
  await transaction(pool, { businessId, role: 'owner' }, async ({ rows }) => {
    await rows('delete from business.business where id = $1', [businessId]);
  });
}

/** A UUID of version 7: the moment in milliseconds, then chance; so keys grow with time. */
function uuidV7(now: number): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function checked(given: Business): Business {
  const { totals: _, ...raw } = given;
  const parsed = parseBusiness(raw);
  const text = findUnstorableText(raw);
  if (parsed.ok && text === null) return parsed.value;
  const problems = parsed.ok
    ? [{ code: 'text-not-storable', path: text ?? [], value: null, data: {} }]
    : parsed.problems;
  const first = problems[0];
  throw new StoreError(
    'invalid-business',
    `The business was not created: ${first?.code ?? 'a problem'} at ${first?.path.join('.') ?? 'its root'}` +
      `${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}. Correct it and try again.`,
    { problems },
  );
}

function creationsOf(business: Business): readonly Change[] {
  return nounNames.flatMap((noun) =>
    recordsOf(business, noun).map((record): Change => {
      const { id, ...set } = record;
      return { kind: 'create', noun, id, set };
    }),
  );
}
