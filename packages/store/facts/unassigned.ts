// Money and time that serve no work, gathered so that a person can see what they were.
import type { Session } from '../database/session.ts';
import type { BusinessScope, UnassignedGroup } from '../store.ts';
import { openMoney, openTime } from './open-entries.ts';

/** See `BusinessScope.unassigned`. */
export async function unassigned(
  { rows }: Session,
  businessId: string,
  { kind, limit }: Parameters<BusinessScope['unassigned']>[0],
): Promise<readonly UnassignedGroup[]> {
  const found = await rows<Omit<UnassignedGroup, 'kind'>>(kind === 'ledger' ? ledgerGroups : timeGroups, [
    businessId,
    Math.max(0, limit),
  ]);
  return found.map((group) => ({ kind, ...group }));
}

const common = `count(*) as entries, min(day) as "firstDay", max(day) as "lastDay",
  coalesce((array_agg(distinct text) filter (where text is not null))[1:3], '{}') as examples`;

const ledgerGroups = `
  select payee, account, project, sum(amount_minor)::bigint as "amountMinor", 0 as minutes, ${common}
  from business.ledger_entry
  where business_id = $1 and ${openMoney}
  group by payee, account, project
  order by abs(sum(amount_minor)) desc, payee, account, project limit $2`;

const timeGroups = `
  select null as payee, null as account, project, 0 as "amountMinor", sum(minutes)::bigint as minutes, ${common}
  from business.time_entry
  where business_id = $1 and ${openTime}
  group by project order by sum(minutes) desc, project limit $2`;
