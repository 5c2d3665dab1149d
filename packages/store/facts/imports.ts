// The imports of a business, and how one is taken back as a whole.
import { lockBusiness, logRevision } from '../business/revision.ts';
import type { Session } from '../database/session.ts';
import type { Actor, Facts, PastImport } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { endEntries } from './end-entries.ts';
import { columnNames, type EntryKind, entryKinds } from './entry-kinds.ts';
import { renewTotals } from './keep-totals.ts';

/** See `BusinessScope.imports`. */
export async function listImports({ rows }: Session, businessId: string): Promise<readonly PastImport[]> {
  return await rows<PastImport>(
    `select i.revision::text as "importId", i.revision, i.kind, i.file_name as "fileName", i.added, i.corrected,
       i.known, i.rejected_rows as "rejectedRows", l.at, l.by_name as by
     from business.import i join business.change_log l using (business_id, revision)
     where i.business_id = $1 and i.removed_in is null order by i.revision desc`,
    [businessId],
  );
}

/**
 * See `BusinessScope.removeImport`. Lines that it had corrected come back as they were; past moments stay as they were.
 *
 * @throws StoreError `no-such-import`
 */
export async function removeImport(
  session: Session,
  businessId: string,
  actor: Actor,
  importId: string,
): Promise<{ readonly removed: number }> {
  const revision = (await lockBusiness(session, businessId)) + 1;
  const imported = /^\d{1,15}$/.test(importId) ? Number(importId) : 0;
  const [found] = await session.rows<{ kind: Facts['kind'] }>(
    `update business.import set removed_in = $3
     where business_id = $1 and revision = $2 and removed_in is null returning kind`,
    [businessId, imported, revision],
  );
  if (found === undefined) {
    throw new StoreError(
      'no-such-import',
      `There is no import ${importId} to take back. See the list of imports.`,
      {
        importId,
      },
    );
  }
  const removed =
    found.kind === 'observations'
      ? await endObservations(session, businessId, imported, revision)
      : await takeBack(session, businessId, imported, revision, entryKinds[found.kind]);
  await logRevision(session, businessId, actor, { kind: 'import-removed' });
  return { removed };
}

async function takeBack(
  session: Session,
  businessId: string,
  imported: number,
  revision: number,
  kind: EntryKind,
): Promise<number> {
  const removed = await endEntries(session, businessId, revision, kind, 'e.recorded_in = $3', [imported]);
  const columns = columnNames(kind);
  const restored = columns.map((name) => (name === 'changed_in' ? '$3' : `p.${name}`));
  await session.rows(
    `insert into business.${kind.table} (id, ${columns.join(', ')}) overriding system value
     select p.id, ${restored.join(', ')}
     from business.${kind.table}_past p
     join business.import i on i.business_id = p.business_id and i.revision = p.recorded_in and i.removed_in is null
     where p.business_id = $1 and p.ended_in = $2
     on conflict do nothing`,
    [businessId, imported, revision],
  );
  await renewTotals(session, businessId, kind);
  return removed;
}

async function endObservations(
  { client }: Session,
  businessId: string,
  imported: number,
  revision: number,
): Promise<number> {
  const columns = 'id, business_id, recorded_in, kpi, day, value';
  const ended = await client.query(
    `with ended as (
       delete from business.kpi_observation where business_id = $1 and recorded_in = $2 returning ${columns})
     insert into business.kpi_observation_past (${columns}, ended_in) select ${columns}, $3::bigint from ended`,
    [businessId, imported, revision],
  );
  return ended.rowCount ?? 0;
}
