// Single lines of books and timesheets: filtered, counted, and with what is suggested for them.
import type { Session } from '../database/session.ts';
import type { ChanceBand, Chances, Entries, Line, LineFilter, LinePage } from './entries.ts';
import { entryKinds } from './entry-kinds.ts';
import { openMoney, openTime } from './open-entries.ts';
import { untied } from './totals-sql.ts';

/** See `Entries.list`. */
export async function listLines(
  { rows, row }: Session,
  businessId: string,
  filter: LineFilter,
  chances: Chances | null,
  { limit, offset }: Parameters<Entries['list']>[2],
): Promise<LinePage> {
  const { from, where, parameters } = chosen(businessId, filter, chances);
  const isLedger = filter.kind === 'ledger';
  const sums = await row<Omit<LinePage, 'lines'>>(
    `select count(*) as count, ${isLedger ? 'coalesce(sum(amount_minor), 0)::bigint' : '0'} as "amountMinor",
       ${isLedger ? '0' : 'coalesce(sum(minutes), 0)::bigint'} as minutes
     from ${from} where ${where}`,
    parameters,
  );
  const order = filter.show === 'suggested' || filter.show === 'open' ? 'chance desc nulls last, ' : '';
  const lines = await rows<Line>(
    `select e.id, day, ${isLedger ? 'amount_minor' : '0'} as "amountMinor", ${isLedger ? '0' : 'minutes'} as minutes,
       ${isLedger ? 'payee, account' : 'null as payee, null as account'}, project, text,
       ${isLedger ? 'null as person, nature' : `person, 'spending' as nature`}, ${targetOf} as target,
       case when assigned_by_hand then 'hand' when assigned_by_rule then 'rule' when not (${untied}) then 'file' end
         as "assignedBy", chance
     from ${from} where ${where} order by ${order}day desc, e.id desc limit $${parameters.length + 1} offset $${parameters.length + 2}`,
    [...parameters, Math.max(0, limit), Math.max(0, offset)],
  );
  return { lines, ...sums };
}

/** See `Entries.ids`. */
export async function lineIds(
  { rows }: Session,
  businessId: string,
  filter: LineFilter,
  chances: Chances | null,
  most: number,
): Promise<readonly number[]> {
  const { from, where, parameters } = chosen(businessId, filter, chances);
  const found = await rows<{ id: number }>(
    `select e.id from ${from} where ${where} order by e.id limit $${parameters.length + 1}`,
    [...parameters, most],
  );
  return found.map(({ id }) => id);
}

/** See `Entries.bands`. */
export async function chanceBands(
  { rows }: Session,
  businessId: string,
  filter: LineFilter,
  chances: Chances,
): Promise<readonly ChanceBand[]> {
  const { from, where, parameters } = chosen(
    businessId,
    { ...filter, show: 'suggested', atLeast: 0 },
    chances,
  );
  const isLedger = filter.kind === 'ledger';
  return await rows<ChanceBand>(
    `select floor(chance * 100 + 1e-9)::int as percent, count(*) as lines,
       ${isLedger ? 'sum(amount_minor)::bigint' : '0'} as "amountMinor", ${isLedger ? '0' : 'sum(minutes)::bigint'} as minutes,
       sum(1 - chance) as "expectedWrong"
     from ${from} where ${where} group by 1 order by 1 desc`,
    parameters,
  );
}

/** The target of a line `e` that is tied to work, in SQL; null for another one. */
export const targetOf = `case when activity is not null then 'activity/' || activity
  when initiative is not null then 'initiative/' || initiative when split is not null then 'split/' || split end`;

interface Chosen {
  readonly from: string;
  readonly where: string;
  readonly parameters: readonly unknown[];
}

function chosen(businessId: string, filter: LineFilter, chances: Chances | null): Chosen {
  const isLedger = filter.kind === 'ledger';
  const parameters: unknown[] = [
    businessId,
    chances?.ids ?? [],
    chances?.chances ?? [],
    chances?.targets ?? [],
  ];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const open = isLedger ? openMoney : openTime;
  const atLeast = `${given(filter.atLeast)}::float8`;
  const sure = `coalesce(chance, -1) >= ${atLeast}`;
  const shown: Readonly<Record<LineFilter['show'], string>> = {
    open,
    suggested: `${open} and ${sure}`,
    unsure: `${open} and not ${sure}`,
    hand: 'assigned_by_hand',
    rule: 'assigned_by_rule',
    assigned: `(not (${untied}) or assigned_by_hand)`,
    all: 'true',
  };
  // Every parameter must be used, or its type cannot be told.
  const where = ['e.business_id = $1', shown[filter.show], `${atLeast} is not null`];
  if (filter.target !== undefined) {
    const target = given(filter.target);
    const nature = isLedger ? ` or (${untied} and 'nature/' || nature = ${target})` : '';
    where.push(`(${targetOf} = ${target} or (${open} and suggested = ${target})${nature})`);
  }
  if (filter.text !== undefined && filter.text.trim() !== '') {
    const words = filter.text
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[\\%_]/g, '\\$&'));
    const fields = isLedger ? ['payee', 'account', 'project', 'text'] : ['project', 'text', 'person'];
    where.push(`concat_ws(' ', ${fields.join(', ')}) ilike ${given(`%${words.join('%')}%`)}`);
  }
  if (filter.from !== undefined) where.push(`day >= ${given(filter.from)}`);
  if (filter.to !== undefined) where.push(`day <= ${given(filter.to)}`);
  if (filter.nature !== undefined && isLedger) where.push(`nature = ${given(filter.nature)}`);
  return {
    from: `business.${entryKinds[filter.kind].table} e left join
      (select * from unnest($2::bigint[], $3::float8[], $4::text[]) as u (id, chance, suggested)) s on s.id = e.id`,
    where: where.join(' and '),
    parameters,
  };
}
