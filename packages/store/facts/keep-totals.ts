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

/**
 * Takes entries out of their sums and puts them, as they have become, into others: far less work than summing anew.
 *
 * @param before, after the same entries, as table expressions with the columns of the table; parameters are `$1` the
 *   business, `$2` their ids and `$3` the revision in which they changed
 */
export async function moveTotals(
  { rows }: Session,
  businessId: string,
  { totals: { table, keys, sum, select } }: EntryKind,
  moved: { readonly before: string; readonly after: string },
  ids: readonly number[],
  revision: number,
): Promise<void> {
  const names = keys.join(', ');
  await rows(
    `insert into business.${table} as t (business_id, ${names}, ${sum}, entries)
     select $1, ${names}, sum(${sum}), sum(entries) from (
       select ${names}, -${sum} as ${sum}, -entries as entries from (${select(moved.before)}) b
       union all
       select ${names}, ${sum}, entries from (${select(moved.after)}) a) m
     where $3::bigint > 0 and $2::bigint[] is not null
     group by ${names} having sum(${sum}) <> 0 or sum(entries) <> 0
     on conflict (business_id, ${names}) do update
     set ${sum} = t.${sum} + excluded.${sum}, entries = t.entries + excluded.entries`,
    [businessId, ids, revision],
  );
  await rows(`delete from business.${table} where business_id = $1 and entries = 0`, [businessId]);
}
