// Describes the tables of a database as text that is the same whenever the tables are the same.
import type { Client } from 'pg';

/** Tables with columns, constraints, indexes and policies, in a fixed order; independent of the server's version. */
export async function describeSchema(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ line: string }>(statement);
  return `${rows.map(({ line }) => line).join('\n')}\n`;
}

const statement = `
with tables as (
  select c.oid, format('%s.%s', n.nspname, c.relname) as name, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    and n.nspname !~ '^pg_temp'),
lines as (
  select name, 0 as part, 0 as place,
    concat(E'\\n', name, case when relrowsecurity then ' row security' end,
      case when relforcerowsecurity then ' forced' end) as line
  from tables
  union all
  select t.name, 1, a.attnum, concat('  ', a.attname, ' ', format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' end,
      case a.attidentity when 'a' then ' identity' else '' end, ' default ' || pg_get_expr(d.adbin, d.adrelid))
  from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
  union all
  select t.name, 2, 0, concat('  constraint ', c.conname, ' ', pg_get_constraintdef(c.oid))
  from tables t join pg_constraint c on c.conrelid = t.oid where c.contype in ('p', 'u', 'f', 'c')
  union all
  select t.name, 3, 0, concat('  ', regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE ', ''))
  from tables t join pg_index i on i.indrelid = t.oid
  where not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
  union all
  select t.name, 4, 0, concat('  policy ', p.polname, ' ', p.polcmd,
      ' using ' || pg_get_expr(p.polqual, p.polrelid), ' check ' || pg_get_expr(p.polwithcheck, p.polrelid))
  from tables t join pg_policy p on p.polrelid = t.oid)
select regexp_replace(line, E'\\\\n +', ' ', 'g') as line
from lines order by name collate "C", part, place, line collate "C"`;
