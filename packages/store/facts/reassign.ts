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
import { columnNames, entryKinds } from './entry-kinds.ts';
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
  const rules = (await rulesOf(session, businessId)).filter(({ appliesTo }) => appliesTo === which);
  await judge(session, businessId, which, rules);
  const changed = await applyVerdicts(session, businessId, revision, which, likenessOf(rules, which));
  if (changed > 0) await renewTotals(session, businessId, entryKinds[which]);
  return changed;
}

/** Entries `e` of business `$1` that nobody has assigned by hand. */
const open = `e.business_id = $1 and not e.assigned_by_hand
  and (e.assigned_by_rule or (e.activity is null and e.initiative is null and e.split is null))`;

/** Leaves in `pg_temp.verdict` what the rules say about every kind of entry that they can tell from the others. */
async function judge(
  { rows }: Session,
  businessId: string,
  which: 'ledger' | 'time',
  rules: readonly AssignmentRule[],
): Promise<void> {
  const nature = which === 'ledger' ? 'e.imported_nature' : 'null::text';
  const values = fields.map(
    (field) => `${used(rules, which, field) ? `min(e.${field})` : 'null'} as ${field}`,
  );
  const groups = await rows<Group>(
    `select ${likenessOf(rules, which)} as likeness, ${nature} as nature, ${values.join(', ')}
     from business.${entryKinds[which].table} e where ${open} group by 1, 2`,
    [businessId],
  );
  const assigner = assignerOf(rules);
  await rows('drop table if exists pg_temp.verdict');
  await rows(
    `create temporary table verdict on commit drop as
     select * from json_to_recordset($1::json) as v
       (likeness uuid, imported text, activity text, initiative text, split text, nature text, by_rule boolean)`,
    [JSON.stringify(groups.map((group) => verdictOf(assigner, which, group)))],
  );
  await rows('analyze pg_temp.verdict');
}

async function applyVerdicts(
  { rows, client }: Session,
  businessId: string,
  revision: number,
  which: 'ledger' | 'time',
  likeness: string,
): Promise<number> {
  const kind = entryKinds[which];
  const columns = columnNames(kind);
  const decided = ['activity', 'initiative', 'split', ...(which === 'ledger' ? ['nature'] : [])];
  const differs = decided.map((name) => `e.${name} is distinct from v.${name}`).join(' or ');
  const changing = `${likeness} = v.likeness and ${open} and (${differs} or e.assigned_by_rule <> v.by_rule)
    ${which === 'ledger' ? 'and e.imported_nature = v.imported' : ''}`;
  // An entry that has come in this very revision was nothing else before.
  await rows(
    `insert into business.${kind.table}_past (id, ${columns.join(', ')}, ended_in)
     select e.id, ${columns.map((name) => `e.${name}`).join(', ')}, $2
     from business.${kind.table} e, pg_temp.verdict v where ${changing} and e.changed_in < $2`,
    [businessId, revision],
  );
  const changed = await client.query(
    `update business.${kind.table} e
     set ${decided.map((name) => `${name} = v.${name}`).join(', ')}, assigned_by_rule = v.by_rule, changed_in = $2
     from pg_temp.verdict v where ${changing}`,
    [businessId, revision],
  );
  await rows('drop table pg_temp.verdict');
  return changed.rowCount ?? 0;
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

/** Equal for entries whose fields that the rules look at are equal. */
function likenessOf(rules: readonly AssignmentRule[], which: 'ledger' | 'time'): string {
  const looked = fields.filter((field) => used(rules, which, field)).map((field) => `e.${field}`);
  return `md5(row(${looked.join(', ')})::text)::uuid`;
}

function verdictOf(assigner: Assigner, which: 'ledger' | 'time', group: Group): unknown {
  const { likeness, nature, payee, account, project, text } = group;
  const open = {
    day: '2000-01-01',
    activity: null,
    initiative: null,
    split: null,
    sourceId: null,
    project,
    text,
  };
  const ledger: LedgerEntry = { ...open, amountMinor: 0, payee, account, nature: nature ?? 'spending' };
  const time: TimeEntry = { ...open, minutes: 0, person: null };
  const before = which === 'ledger' ? ledger : time;
  const after = which === 'ledger' ? assigner.ledger(ledger) : assigner.time(time);
  return {
    likeness,
    imported: nature,
    activity: after.activity,
    initiative: after.initiative,
    split: after.split,
    nature: which === 'ledger' ? (after as LedgerEntry).nature : null,
    by_rule: after !== before,
  };
}
