// The database itself shows and changes the rows of one business alone.
import type { Migration } from './migration.ts';

export const rowSecurity: Migration = {
  name: '0004-row-security',
  sql: `
-- A transaction names its business, its role in it, and (only to list businesses) its purpose.
do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  is_owner constant text := '(select coalesce(current_setting(''app.role'', true), '''') = ''owner'')';
  lists constant text := '(select coalesce(current_setting(''app.purpose'', true), '''') = ''list-businesses'')';
  one record;
begin
  for one in
    select c.oid::regclass::text as name, case when c.relname = 'business' then 'id' else 'business_id' end as key
    from pg_class c
    where c.relkind = 'r' and (c.relnamespace = 'business'::regnamespace or c.oid = 'accounts.membership'::regclass)
    order by 1
  loop
    execute format('alter table %s enable row level security', one.name);
    execute format('alter table %s force row level security', one.name);
    execute format('create policy reading on %s for select using (%s = %s)', one.name, one.key, its_business);
    if one.name <> 'accounts.membership' then
      execute format('create policy adding on %s for insert with check (%s = %s and %s)',
        one.name, one.key, its_business, may_write);
      execute format('create policy changing on %s for update using (%s = %s and %s) with check (%s = %s and %s)',
        one.name, one.key, its_business, may_write, one.key, its_business, may_write);
      execute format('create policy removing on %s for delete using (%s = %s and %s)',
        one.name, one.key, its_business, case when one.key = 'id' then is_owner else may_write end);
    else
      execute format('create policy writing on %s for all using (%s = %s and %s) with check (%s = %s and %s)',
        one.name, one.key, its_business, is_owner, one.key, its_business, is_owner);
    end if;
  end loop;
  execute format('create policy listing on business.business for select using (%s)', lists);
  execute format('create policy listing on accounts.membership for select using (%s)', lists);
end
$$;
`,
};
