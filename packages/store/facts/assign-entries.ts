// Says by hand what single lines belong to, and takes it back; each time is one logged revision with its way back.
import { type Assigned as AssignedFields, readTarget } from '@evenkeel/core';
import { lockBusiness, logRevision } from '../business/revision.ts';
import type { Session } from '../database/session.ts';
import type { Actor } from '../store.ts';
import { StoreError } from '../store-error.ts';
import type { Assigned, AssignOptions, Decision, LineKind } from './entries.ts';
import { columnNames, entryKinds } from './entry-kinds.ts';
import { moveTotals } from './keep-totals.ts';

/** See `Entries.assign`. */
export async function assignEntries(
  session: Session,
  businessId: string,
  actor: Actor,
  kind: LineKind,
  decisions: readonly Decision[],
  why: string | null,
  { asSuggested = false }: AssignOptions = {},
): Promise<Assigned | null> {
  const { rows } = session;
  const verdicts = decisions.flatMap(({ ids, target }) => {
    const fields = fieldsOf(kind, target);
    return ids.map((id) => ({ id, ...fields, target, by_hand: target !== 'rules' }));
  });
  await checkWork(session, businessId, verdicts);
  const revision = (await lockBusiness(session, businessId)) + 1;
  await rows('drop table if exists pg_temp.decided');
  // Of a line that is named twice the last word counts.
  await rows(
    `create temporary table decided on commit drop as
     select distinct on (id) id, activity, initiative, split, nature, by_hand, target
     from (select v.*, row_number() over () as place from json_to_recordset($1::json) as v
       (id bigint, activity text, initiative text, split text, nature text, by_hand boolean, target text)) n
     order by id, place desc`,
    [JSON.stringify(verdicts)],
  );
  const { table } = entryKinds[kind];
  const nature =
    kind === 'ledger'
      ? `, coalesce(d.nature, case when d.by_hand then 'spending' else e.imported_nature end) as nature`
      : '';
  const found = await rows<{ id: number; target: string; differs: boolean }>(
    `select e.id, d.target, (e.activity, e.initiative, e.split, e.assigned_by_hand${kind === 'ledger' ? ', e.nature' : ''})
         is distinct from (d.activity, d.initiative, d.split, d.by_hand${nature.replace(' as nature', '')}) as differs
     from pg_temp.decided d join business.${table} e on e.business_id = $1 and e.id = d.id
     where d.by_hand or e.assigned_by_hand`,
    [businessId],
  );
  const changing = found.filter(({ differs }) => differs);
  const missing = new Set(verdicts.map(({ id }) => id)).size - found.length;
  if (changing.length === 0) return null;
  const ids = changing.map(({ id }) => id);
  await rewrite(session, businessId, revision, kind, ids, {
    from: 'pg_temp.decided d',
    fields: `d.activity, d.initiative, d.split, false, d.by_hand${nature}`,
  });
  const counts = new Map<string, number>();
  for (const { target } of changing) counts.set(target, (counts.get(target) ?? 0) + 1);
  const targets = [...counts].map(([target, entries]) => ({
    target,
    entries,
    ...(asSuggested ? { asSuggested } : {}),
  }));
  return {
    revision: await log(session, businessId, actor, { kind, ids, targets, undoes: null, why }),
    changed: ids.length,
    missing,
  };
}

/** See `Entries.undo`. */
export async function undoAssignment(
  session: Session,
  businessId: string,
  actor: Actor,
  undone: number,
  why: string | null,
): Promise<Assigned | null> {
  const { rows } = session;
  const revision = (await lockBusiness(session, businessId)) + 1;
  const [before] = await rows<{ kind: LineKind; entries: number[] }>(
    `select kind, array(select unnest(entries)::float8) as entries from business.assignment
     where business_id = $1 and revision = $2`,
    [businessId, undone],
  );
  if (before === undefined) return null;
  const { kind, entries } = before;
  const { table } = entryKinds[kind];
  await rows('drop table if exists pg_temp.decided');
  await rows(
    `create temporary table decided on commit drop as
     select p.* from business.${table}_past p join business.${table} e on e.business_id = p.business_id and e.id = p.id
     where p.business_id = $1 and p.id = any($2::bigint[]) and p.ended_in = $3 and e.changed_in = $3`,
    [businessId, entries, undone],
  );
  const ids = (await rows<{ id: number }>('select id from pg_temp.decided order by id')).map(({ id }) => id);
  if (ids.length === 0) return null;
  await rewrite(session, businessId, revision, kind, ids, {
    from: 'pg_temp.decided d',
    fields: `d.activity, d.initiative, d.split, d.assigned_by_rule, d.assigned_by_hand${kind === 'ledger' ? ', d.nature' : ''}`,
  });
  const logged = await log(session, businessId, actor, { kind, ids, targets: [], undoes: undone, why });
  return { revision: logged, changed: ids.length, missing: entries.length - ids.length };
}

/** The entries with these ids become what `pg_temp.decided` says; what they were stays in the past. */
async function rewrite(
  session: Session,
  businessId: string,
  revision: number,
  which: LineKind,
  ids: readonly number[],
  decided: { readonly from: string; readonly fields: string },
): Promise<void> {
  const kind = entryKinds[which];
  const columns = columnNames(kind);
  await session.rows(
    `insert into business.${kind.table}_past (id, ${columns.join(', ')}, ended_in)
     select e.id, ${columns.map((name) => `e.${name}`).join(', ')}, $3
     from business.${kind.table} e where e.business_id = $1 and e.id = any($2::bigint[])`,
    [businessId, ids, revision],
  );
  const names = ['activity', 'initiative', 'split', 'assigned_by_rule', 'assigned_by_hand'];
  if (which === 'ledger') names.push('nature');
  await session.rows(
    `update business.${kind.table} e set (${names.join(', ')}) = (select ${decided.fields}), changed_in = $3
     from ${decided.from} where e.business_id = $1 and e.id = d.id and e.id = any($2::bigint[])`,
    [businessId, ids, revision],
  );
  const chosen = 'where business_id = $1 and id = any($2::bigint[])';
  await moveTotals(
    session,
    businessId,
    kind,
    {
      before: `(select * from business.${kind.table}_past ${chosen} and ended_in = $3)`,
      after: `(select * from business.${kind.table} ${chosen})`,
    },
    ids,
    revision,
  );
  await session.rows('drop table pg_temp.decided');
}

interface Logged {
  readonly kind: LineKind;
  readonly ids: readonly number[];
  readonly targets: readonly { readonly target: string; readonly entries: number }[];
  readonly undoes: number | null;
  readonly why: string | null;
}

async function log(
  session: Session,
  businessId: string,
  actor: Actor,
  { kind, ids, targets, undoes, why }: Logged,
): Promise<number> {
  const revision = await logRevision(session, businessId, actor, { kind: 'assigned', why });
  await session.rows(
    `insert into business.assignment (business_id, revision, kind, entries, targets, undoes) values ($1, $2, $3, $4, $5, $6)`,
    [businessId, revision, kind, ids, JSON.stringify(targets), undoes],
  );
  return revision;
}

const back: AssignedFields = { activity: null, initiative: null, split: null, nature: null };

function fieldsOf(kind: LineKind, target: string): AssignedFields {
  const fields = target === 'rules' ? back : readTarget(target);
  if (fields !== null && (kind === 'ledger' || fields.nature === null)) return fields;
  throw new StoreError(
    'not-of-this-kind',
    `A line of the ${kind === 'time' ? 'timesheets' : 'books'} cannot be “${target}”. Name an activity, an initiative, ` +
      'a split, or “nothing”.',
    { target },
  );
}

async function checkWork(
  { rows }: Session,
  businessId: string,
  verdicts: readonly AssignedFields[],
): Promise<void> {
  for (const noun of ['activity', 'initiative', 'split'] as const) {
    const named = [...new Set(verdicts.flatMap((verdict) => verdict[noun] ?? []))];
    if (named.length === 0) continue;
    const known = await rows<{ id: string }>(
      `select id from business.${noun} where business_id = $1 and id = any($2)`,
      [businessId, named],
    );
    const missing = named.filter((id) => !known.some((one) => one.id === id));
    if (missing.length === 0) continue;
    throw new StoreError(
      'no-such-work',
      `This business has no ${noun} ${missing.slice(0, 5).join(', ')}. Create it first, or choose another; nothing was assigned.`,
      { target: `${noun}/${missing[0] ?? ''}` },
    );
  }
}
