// The lines from which it is learnt what lines belong to, and those that wait for a suggestion, as short as they can travel.
import type { Session } from '../database/session.ts';
import type { LineKind, LinesToLearn } from './entries.ts';
import { entryKinds } from './entry-kinds.ts';
import { targetOf } from './list-lines.ts';
import { openMoney, openTime } from './open-entries.ts';
import { untied } from './totals-sql.ts';

/** The most telling text first, none longer than what is looked at. */
const texts: Readonly<Record<LineKind, string>> = {
  ledger: 'left(payee, 600), left(text, 600), left(account, 600), left(project, 600)',
  time: 'left(coalesce(project, text), 600), left(text, 600), person',
};

/** See `Entries.linesToLearn`. As text: whoever works on them parses them, not the thread that answers people. */
export async function linesToLearn(
  { row }: Session,
  businessId: string,
  kind: LineKind,
  most: number,
): Promise<LinesToLearn> {
  const { table } = entryKinds[kind];
  const amount = kind === 'ledger' ? 'amount_minor' : 'minutes';
  const open = kind === 'ledger' ? openMoney : openTime;
  // A rule that sets lines apart teaches as well; what an import took for no spending does not.
  const known =
    kind === 'ledger'
      ? `(not (${untied}) or assigned_by_hand or (assigned_by_rule and nature <> 'spending'))`
      : `(not (${untied}) or assigned_by_hand)`;
  const apart = kind === 'ledger' ? `when nature <> 'spending' then 'nature/' || nature` : '';
  // What a rule or a file decided, or somebody confirmed together with much else, says nothing about how good suggestions are.
  const chosen = `assigned_by_hand and not exists (select 1 from business.assignment a
    where a.business_id = k.business_id and a.revision = k.changed_in and a.targets @> '[{"asSuggested": true}]')`;
  const newest = 'order by day desc, id desc limit $2';
  return await row<LinesToLearn>(
    `select
       (select coalesce(json_agg(json_build_array(case when not (${untied}) then ${targetOf} ${apart} else 'nothing' end,
          ${chosen}, day, ${amount}, ${texts[kind]})), '[]')::text
        from (select * from business.${table} where business_id = $1 and ${known} ${newest}) k) as known,
       (select coalesce(json_agg(json_build_array(id, day, ${amount}, ${texts[kind]})), '[]')::text
        from (select * from business.${table} where business_id = $1 and ${open} ${newest}) o) as open`,
    [businessId, most],
  );
}
