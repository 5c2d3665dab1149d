// Keeps the sums of entries in step with the entries, in the same transaction.
import type { Session } from '../database/session.ts';
import type { EntryKind } from './entry-kinds.ts';

/**
 * Adds what one import has brought.
 *
 * @param brought the entries, as a table expression with the columns of the table; parameters are `$1` the business and
 *   `$2` the revision of the import
 */
export async function addTotals(
  { rows }: Session,
  businessId: string,
  { totals }: EntryKind,
  importRevision: number,
  brought: string,
): Promise<void> {
  await rows(
    `insert into business.${totals.table} as t (business_id, ${totals.keys.join(', ')}, ${totals.sum}, entries)
     select $1, ${totals.keys.join(', ')}, ${totals.sum}, entries from (${totals.select(brought)}) n
     where $2::bigint > 0
     on conflict (business_id, ${totals.keys.join(', ')}) do update
     set ${totals.sum} = t.${totals.sum} + excluded.${totals.sum}, entries = t.entries + excluded.entries`,
    [businessId, importRevision],
  );
}

/** Sums everything anew, after entries have changed or gone. */
export async function renewTotals(
  { rows }: Session,
  businessId: string,
  { table, totals }: EntryKind,
): Promise<void> {
  await rows(`delete from business.${totals.table} where business_id = $1`, [businessId]);
  const all = `(select * from business.${table} where business_id = $1)`;
  await rows(
    `insert into business.${totals.table} (business_id, ${totals.keys.join(', ')}, ${totals.sum}, entries)
     select $1, ${totals.keys.join(', ')}, ${totals.sum}, entries from (${totals.select(all)}) n`,
    [businessId],
  );
}
