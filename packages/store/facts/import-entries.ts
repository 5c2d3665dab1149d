// Loads lines of books or timesheets in bulk: a temporary table first, then one statement that knows which are new.
import { assignerOf, type LedgerEntry, type TimeEntry } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { quote, snakeCase } from '../schema/columns.ts';
import { rulesOf, versionOfRules } from './assignment-rules.ts';
import { type Cell, copyRows } from './copy-rows.ts';
import { dangling } from './dangling.ts';
import { endEntries } from './end-entries.ts';
import { type Entry, type EntryKind, entryKinds } from './entry-kinds.ts';
import { addTotals, renewTotals } from './keep-totals.ts';

export interface Counts {
  readonly added: number;
  readonly corrected: number;
  readonly known: number;
}

/** Lines that wait in the temporary table `pg_temp.incoming` for `keepEntries`. */
export interface Staged {
  readonly kind: EntryKind;
  readonly count: number;
  readonly rulesVersion: string;
  readonly hasSourceIds: boolean;
}

/** Streams the lines into the temporary table, each assigned by the business's rules; blocks nobody. */
export async function stageEntries(
  session: Session,
  businessId: string,
  which: 'ledger' | 'time',
  entries: AsyncIterable<Entry>,
  onProgress?: (rows: number) => void,
): Promise<Staged> {
  const kind = entryKinds[which];
  const { columns } = kind;
  const nature = which === 'ledger' ? 'imported_nature text, ' : '';
  await session.rows('drop table if exists pg_temp.incoming');
  await session.rows(
    `create temporary table incoming (assigned_by_rule boolean not null, ${nature}
     ${columns.map(({ name, type }) => `${quote(name)} ${type}`).join(', ')}) on commit drop`,
  );
  const rulesVersion = await versionOfRules(session, businessId);
  const assigner = assignerOf(await rulesOf(session, businessId));
  const fields = columns.map(({ field }) => field);
  let hasSourceIds = false;
  const cellsOf = (entry: Entry): readonly Cell[] => {
    if (entry.sourceId !== null) hasSourceIds = true;
    const assigned =
      which === 'ledger' ? assigner.ledger(entry as LedgerEntry) : assigner.time(entry as TimeEntry);
    const values = assigned as unknown as Readonly<Record<string, Cell>>;
    const cells: Cell[] = [assigned !== entry];
    if (which === 'ledger') cells.push((entry as LedgerEntry).nature);
    for (const field of fields) cells.push(values[field] ?? null);
    return cells;
  };
  const count = await copyRows(session, 'pg_temp.incoming', entries, cellsOf, onProgress);
  await session.rows('analyze pg_temp.incoming');
  return { kind, count, rulesVersion, hasSourceIds };
}

/** Moves what is new from the temporary table to the entries; the business must be locked and the import be logged. */
export async function keepEntries(
  session: Session,
  businessId: string,
  revision: number,
  staged: Staged,
): Promise<Counts> {
  const { kind, count } = staged;
  await checkReferences(session, kind);
  await session.rows(`set local work_mem = '64MB'`);
  const corrected = staged.hasSourceIds ? await endCorrected(session, businessId, revision, kind) : 0;
  const columns = kind.columns.map(({ name }) => quote(name)).join(', ');
  const nature = kind.table === 'ledger_entry' ? ', imported_nature' : '';
  // The business is locked, so asking first is safe; it costs less than ON CONFLICT for every row.
  const inserted = await session.client.query(
    `insert into business.${kind.table}
       (business_id, recorded_in, changed_in, assigned_by_rule${nature}, identity, ${columns})
     select $1, $2::bigint, $2::bigint, assigned_by_rule${nature}, identity, ${columns}
     from (${identified(kind, staged.hasSourceIds)}) i
     where not exists
       (select 1 from business.${kind.table} e where e.business_id = $1 and e.identity = i.identity)`,
    [businessId, revision],
  );
  await session.rows('drop table pg_temp.incoming');
  const brought = inserted.rowCount ?? 0;
  if (corrected > 0) await renewTotals(session, businessId, kind);
  else if (brought > 0) await addTotals(session, businessId, kind, revision);
  return { added: brought - corrected, corrected, known: count - brought };
}

/**
 * The identity of every line. With a source id it is that id (two different lines with one id, such as the halves of a
 * split posting, are numbered); without one it is the content and how many times it has occurred in this file.
 */
function identified({ content }: EntryKind, hasSourceIds: boolean): string {
  const lines = `select s.*, md5(${content('s')}::text)::uuid as content from pg_temp.incoming s`;
  const byContent = `select l.*, md5(concat('line', l.content, '#', row_number() over (partition by l.content)))::uuid
    as identity from (${lines} where s.source_id is null) l`;
  if (!hasSourceIds) return byContent;
  return `${byContent} union all
    (select distinct on (l.source_id, l.content) l.*,
      md5(concat('source', dense_rank() over (partition by l.source_id order by l.content), '#', l.source_id))::uuid
    from (${lines} where s.source_id is not null) l)`;
}

/** Lines whose source id is known, but with another content: the old line is over, the new one takes its place. */
async function endCorrected(
  session: Session,
  businessId: string,
  revision: number,
  kind: EntryKind,
): Promise<number> {
  return await endEntries(
    session,
    businessId,
    revision,
    kind,
    `e.identity in (select i.identity from (${identified(kind, true)}) i
       where i.identity = e.identity and i.source_id is not null
         and ${kind.content('i')} is distinct from ${kind.content('e')})`,
  );
}

async function checkReferences({ rows }: Session, { columns }: EntryKind): Promise<void> {
  for (const { name, field, meta } of columns) {
    if (meta.kind !== 'ref') continue;
    const missing = await rows<{ target: string }>(
      `select distinct s.${quote(name)} as target from pg_temp.incoming s
       where s.${quote(name)} is not null and not exists
         (select 1 from business.${quote(snakeCase(meta.refersTo ?? ''))} r where r.id = s.${quote(name)})
       order by 1 limit 5`,
    );
    if (missing.length > 0)
      throw dangling(
        field,
        meta.refersTo ?? '',
        missing.map(({ target }) => target),
      );
  }
}
