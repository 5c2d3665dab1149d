// What somebody had decided by hand stays with a line that comes again, corrected or after its import was taken back.
import type { Session } from '../database/session.ts';
import type { EntryKind } from './entry-kinds.ts';
import { identity } from './stage-entries.ts';

/** Gives staged lines the decisions made about the same lines before, where the work they name is still there. */
export async function carryOver(
  { rows, row }: Session,
  businessId: string,
  { table }: EntryKind,
  count: number,
): Promise<void> {
  const { decided } = await row<{ decided: boolean }>(
    `select exists (select 1 from business.${table} where business_id = $1 and assigned_by_hand)
       or exists (select 1 from business.${table}_past where business_id = $1 and assigned_by_hand) as decided`,
    [businessId],
  );
  if (!decided || count === 0) return;
  const nature = table === 'ledger_entry' ? ', nature' : '';
  const exists = (noun: string): string =>
    `(d.${noun} is null or exists (select 1 from business.${noun} r where r.business_id = $1 and r.id = d.${noun}))`;
  await rows(
    `update pg_temp.incoming i
     set activity = d.activity, initiative = d.initiative, split = d.split${nature && ', nature = d.nature'},
       assigned_by_rule = false, assigned_by_hand = true
     from (
       select distinct on (identity) identity, activity, initiative, split${nature}
       from (
         select identity, activity, initiative, split${nature}, null::bigint as ended_in
         from business.${table} where business_id = $1 and assigned_by_hand
         union all
         select p.identity, p.activity, p.initiative, p.split${nature && ', p.nature'}, p.ended_in
         from business.${table}_past p
         join business.import f on f.business_id = p.business_id and f.revision = p.recorded_in
         where p.business_id = $1 and p.assigned_by_hand and p.ended_in = f.removed_in
       ) known order by identity, ended_in desc nulls first
     ) d
     where ${identity} = d.identity and ${['activity', 'initiative', 'split'].map(exists).join(' and ')}`,
    [businessId],
  );
}
