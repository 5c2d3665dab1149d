// Applies the assignment rules again to all entries that nobody has assigned by hand.
import {
  type Assigner,
  type AssignmentRule,
  assignerOf,
  type LedgerEntry,
  type TimeEntry,
} from '@evenkeel/core';
import { lockBusiness, logRevision } from '../business/revision.ts';
import type { Session } from '../database/session.ts';
import type { Actor } from '../store.ts';
import { rulesOf } from './assignment-rules.ts';
import { allColumns, entryKinds } from './entry-kinds.ts';
import { renewTotals } from './keep-totals.ts';

/** See `BusinessScope.reassign`. */
export async function reassign(
  session: Session,
  businessId: string,
  actor: Actor,
): Promise<{ readonly changed: number }> {
  const revision = (await lockBusiness(session, businessId)) + 1;
  const ledger = await reassignEntries(session, businessId, revision, 'ledger');
  const time = await reassignEntries(session, businessId, revision, 'time');
  const changed = ledger + time;
  if (changed > 0) {
    await logRevision(session, businessId, actor, { kind: 'reassigned' });
  }
  return { changed };
}

/** The same for one kind of entries, as of a revision; gives how many changed. */
export async function reassignEntries(
  session: Session,
  businessId: string,
  revision: number,
  which: 'ledger' | 'time',
): Promise<number> {
  const { rows, client } = session;
  const kind = entryKinds[which];
  const rules = (await rulesOf(session, businessId)).filter(({ appliesTo }) => appliesTo === which);
  const nature = which === 'ledger' ? 'e.imported_nature' : 'null::text';
  const open = `e.business_id = $1 and (e.assigned_by_rule or (e.activity is null and e.initiative is null))`;
  const like = likenessOf(rules, which);
  const groups = await rows<Group>(
    `select md5(${like}::text)::uuid as likeness, ${nature} as nature,
       ${fields.map((field) => `${used(rules, which, field) ? `min(e.${field})` : 'null'} as ${field}`).join(', ')}
     from business.${kind.table} e where ${open} group by 1, 2`,
    [businessId],
  );
  const assigner = assignerOf(rules);
  const verdicts = groups.map((group) => verdictOf(assigner, which, group));
  await rows('drop table if exists pg_temp.verdict');
  await rows(
    `create temporary table verdict on commit drop as
     select * from json_to_recordset($1::json) as v
       (likeness uuid, imported text, activity text, initiative text, nature text, by_rule boolean)`,
    [JSON.stringify(verdicts)],
  );
  await rows('analyze pg_temp.verdict');
  const columns = allColumns(kind);
  const imported = which === 'ledger' ? 'and e.imported_nature = v.imported' : '';
  const differs =
    which === 'ledger'
      ? '(e.activity, e.initiative, e.nature) is distinct from (v.activity, v.initiative, v.nature)'
      : '(e.activity, e.initiative) is distinct from (v.activity, v.initiative)';
  const changing = `md5(${like}::text)::uuid = v.likeness ${imported} and ${open}
    and (${differs} or e.assigned_by_rule <> v.by_rule)`;
  await rows(
    `insert into business.${kind.table}_past (id, ${columns}, ended_in)
     select e.id, ${columns.replaceAll(/("?\w+"?)/g, 'e.$1')}, $2 from business.${kind.table} e, pg_temp.verdict v
     where ${changing} and e.changed_in < $2`,
    [businessId, revision],
  );
  const changed = await client.query(
    `update business.${kind.table} e
     set activity = v.activity, initiative = v.initiative, assigned_by_rule = v.by_rule, changed_in = $2
       ${which === 'ledger' ? ', nature = v.nature' : ''}
     from pg_temp.verdict v where ${changing}`,
    [businessId, revision],
  );
  await rows('drop table pg_temp.verdict');
  const count = changed.rowCount ?? 0;
  if (count > 0) await renewTotals(session, businessId, kind);
  return count;
}

const fields = ['payee', 'account', 'project', 'text'] as const;

/** Entries that no rule can tell apart are judged once. */
interface Group {
  readonly likeness: string;
  readonly nature: LedgerEntry['nature'] | null;
  readonly payee: string | null;
  readonly account: string | null;
  readonly project: string | null;
  readonly text: string | null;
}

function used(
  rules: readonly AssignmentRule[],
  which: 'ledger' | 'time',
  field: (typeof fields)[number],
): boolean {
  if (which === 'time' && (field === 'payee' || field === 'account')) return false;
  return rules.some((rule) => rule.field === field);
}

function likenessOf(rules: readonly AssignmentRule[], which: 'ledger' | 'time'): string {
  return `row(${fields
    .filter((field) => used(rules, which, field))
    .map((field) => `e.${field}`)
    .join(', ')})`;
}

function verdictOf(assigner: Assigner, which: 'ledger' | 'time', group: Group): unknown {
  const { likeness, nature, payee, account, project, text } = group;
  const open = { day: '2000-01-01', activity: null, initiative: null, sourceId: null, project, text };
  const ledger: LedgerEntry = { ...open, amountMinor: 0, payee, account, nature: nature ?? 'spending' };
  const time: TimeEntry = { ...open, minutes: 0, person: null };
  const before = which === 'ledger' ? ledger : time;
  const after = which === 'ledger' ? assigner.ledger(ledger) : assigner.time(time);
  return {
    likeness,
    imported: nature,
    activity: after.activity,
    initiative: after.initiative,
    nature: which === 'ledger' ? (after as LedgerEntry).nature : null,
    by_rule: after !== before,
  };
}
