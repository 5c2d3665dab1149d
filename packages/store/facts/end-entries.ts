// Takes entries out of what is, and keeps them in what was, so that any past moment can be computed again.
import type { Session } from '../database/session.ts';
import { columnNames, type EntryKind } from './entry-kinds.ts';

/**
 * Ends the entries `e` for which `condition` holds.
 *
 * @param condition SQL; its parameters, from `$3` on, are `parameters`
 * @returns how many there were
 */
export async function endEntries(
  { client }: Session,
  businessId: string,
  revision: number,
  kind: EntryKind,
  condition: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const columns = columnNames(kind).join(', ');
  const ended = await client.query(
    `with ended as (
       delete from business.${kind.table} e where e.business_id = $1 and ${condition} returning id, ${columns})
     insert into business.${kind.table}_past (id, ${columns}, ended_in) select id, ${columns}, $2::bigint from ended`,
    [businessId, revision, ...parameters],
  );
  return ended.rowCount ?? 0;
}
