// The counter of a business's changes, and the log that says who made each.
import type { Change, Profile } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import type { Actor, LoggedChange, VersionedChange } from '../store.ts';

/** What the log keeps of one change. */
export interface LogEntry {
  readonly kind: LoggedChange['kind'];
  readonly why?: string | null;
  readonly changes?: readonly Change[];
  readonly inverse?: readonly VersionedChange[];
  readonly profile?: { readonly set: Partial<Profile>; readonly before: Partial<Profile> };
}

/** Makes every other writer of this business wait until the transaction ends; gives the last revision. */
export async function lockBusiness({ row }: Session, businessId: string): Promise<number> {
  const { revision } = await row<{ revision: number }>(
    'select revision from business.business where id = $1 for update',
    [businessId],
  );
  return revision;
}

/** Counts one revision on and logs it. The moments of revisions grow strictly, by whole milliseconds. */
export async function logRevision(
  { row, rows }: Session,
  businessId: string,
  actor: Actor,
  entry: LogEntry,
): Promise<number> {
  const { revision } = await row<{ revision: number }>(
    `update business.business
     set revision = revision + 1,
         revised_at = greatest(date_trunc('milliseconds', clock_timestamp()), revised_at + interval '1 millisecond')
     where id = $1 returning revision`,
    [businessId],
  );
  await insertLog(rows, businessId, actor, entry);
  return revision;
}

/** Logs the revision that the business stands at. */
export async function insertLog(
  rows: Session['rows'],
  businessId: string,
  actor: Actor,
  { kind, why = null, changes = [], inverse = [], profile }: LogEntry,
): Promise<void> {
  await rows(
    `insert into business.change_log (business_id, revision, at, account_id, by_name, why, changes, inverse, profile, kind)
     select id, revision, revised_at, $2, $3, $4, $5, $6, $7, $8 from business.business where id = $1`,
    [
      businessId,
      actor.accountId,
      actor.name,
      why,
      JSON.stringify(changes),
      JSON.stringify(inverse),
      profile === undefined ? null : JSON.stringify(profile),
      kind,
    ],
  );
}

/** Number of the last change. */
export async function readRevision({ row }: Pick<Session, 'row'>, businessId: string): Promise<number> {
  const found = await row<{ revision: number }>('select revision from business.business where id = $1', [
    businessId,
  ]);
  return found.revision;
}
