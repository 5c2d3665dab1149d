// Streams lines of books or timesheets into a temporary table, where each gets its identity.
import { assignerOf, type LedgerEntry, type TimeEntry } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { quote } from '../schema/columns.ts';
import { rulesOf, versionOfRules } from './assignment-rules.ts';
import { type Cell, copyRows } from './copy-rows.ts';
import { type Entry, type EntryKind, entryKinds } from './entry-kinds.ts';

/** Lines that wait in the temporary table `pg_temp.incoming`. */
export interface Staged {
  readonly kind: EntryKind;
  /** How many lines were read. */
  readonly count: number;
  readonly hasSourceIds: boolean;
  /** The rules by which they were assigned. */
  readonly rulesVersion: string;
}

/** The identity of a staged line: of most lines what they are alike in, for only repeated lines were numbered. */
export const identity = 'coalesce(i.identity, i.likeness)';

/** Reads the lines and assigns each by the business's rules; blocks nobody. */
export async function stageEntries(
  session: Session,
  businessId: string,
  which: 'ledger' | 'time',
  entries: AsyncIterable<Entry>,
  onProgress?: (rows: number) => void,
): Promise<Staged> {
  const kind = entryKinds[which];
  const names = await createTable(session, kind);
  const rulesVersion = await versionOfRules(session, businessId);
  const assigner = assignerOf(await rulesOf(session, businessId));
  const fields = kind.columns.map(({ field }) => field);
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
  const target = `pg_temp.incoming (${names.join(', ')})`;
  const count = await copyRows(session, target, entries, cellsOf, onProgress);
  await numberRepeated(session, hasSourceIds);
  await session.rows('analyze pg_temp.incoming (likeness, identity)');
  return { kind, count, hasSourceIds, rulesVersion };
}

/**
 * Lines are alike when they have the same source id or, without one, the same content. The database works that out
 * while the next lines are still being read. Gives the names of the columns to fill.
 */
async function createTable(
  session: Session,
  { table, columns, content }: EntryKind,
): Promise<readonly string[]> {
  const filled = [
    ['assigned_by_rule', 'boolean'],
    ...(table === 'ledger_entry' ? [['imported_nature', 'text']] : []),
    ...columns.map(({ name, type }) => [quote(name), type]),
  ];
  // The length before each text keeps `a, b` and `a,` + `b` apart.
  const parts = content.map((name) => {
    if (name === 'day') return `(day - date '2000-01-01')::text`;
    return `coalesce(length(${name}::text) || ':' || ${name}, '-')`;
  });
  const hash = `md5(${parts.join(` || ' ' || `)})::uuid`;
  await session.rows('drop table if exists pg_temp.incoming');
  await session.rows(
    `create temporary table incoming (${filled.map(([name, type]) => `${name} ${type}`).join(', ')},
       content uuid generated always as (case when source_id is not null then ${hash} end) stored,
       likeness uuid generated always as
         (case when source_id is null then ${hash} else md5('source ' || source_id)::uuid end) stored,
       identity uuid, assigned_by_hand boolean not null default false) on commit drop`,
  );
  return filled.map(([name]) => name ?? '');
}

/**
 * Numbers alike lines: all that have no source id; of those with one source id the ones with different content (the
 * halves of a split posting), while true repetitions go. Most lines are like no other, so only the rest is sorted.
 */
async function numberRepeated({ rows, client }: Session, hasSourceIds: boolean): Promise<void> {
  await rows(`set local work_mem = '64MB'`);
  await rows('drop table if exists pg_temp.repeated');
  const repeated = await client.query(
    `create temporary table repeated on commit drop as
     select likeness from pg_temp.incoming group by likeness having count(*) > 1`,
  );
  if (repeated.rowCount === 0) return;
  const lines = 'select i.*, i.ctid as place from pg_temp.incoming i join pg_temp.repeated using (likeness)';
  if (hasSourceIds) {
    await rows(
      `delete from pg_temp.incoming where ctid in (
         select place from (
           select place, row_number() over (partition by likeness, content) as number
           from (${lines}) l where source_id is not null) n
         where number > 1)`,
    );
  }
  await rows(
    `update pg_temp.incoming i set identity = md5(concat(i.likeness, '#', n.number))::uuid
     from (select place, row_number() over (partition by likeness order by content) as number
           from (${lines}) l) n
     where i.ctid = n.place and n.number > 1`,
  );
}
