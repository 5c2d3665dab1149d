// Lines that somebody assigned by hand: no rule decides them again, and each time it can be undone.
import type { Migration } from './migration.ts';

export const assignments: Migration = {
  name: '0012-assignments',
  sql: `
alter table business.ledger_entry add assigned_by_hand boolean not null default false;
alter table business.ledger_entry_past add assigned_by_hand boolean not null default false;
alter table business.time_entry add assigned_by_hand boolean not null default false;
alter table business.time_entry_past add assigned_by_hand boolean not null default false;
alter table business.ledger_entry alter assigned_by_hand drop default;
alter table business.ledger_entry_past alter assigned_by_hand drop default;
alter table business.time_entry alter assigned_by_hand drop default;
alter table business.time_entry_past alter assigned_by_hand drop default;

-- What somebody had decided comes back with a line that is brought again.
create index on business.ledger_entry (business_id, identity) where assigned_by_hand;
create index on business.ledger_entry_past (business_id, identity) where assigned_by_hand;
create index on business.time_entry (business_id, identity) where assigned_by_hand;
create index on business.time_entry_past (business_id, identity) where assigned_by_hand;

-- One row for each time that somebody assigned lines: which, to what, and whether it took an earlier time back.
create table business.assignment (
  business_id uuid not null,
  revision bigint not null,
  kind text not null,
  entries bigint[] not null,
  targets jsonb not null,
  undoes bigint,
  primary key (business_id, revision),
  foreign key (business_id, revision) references business.change_log (business_id, revision) on delete cascade,
  check (kind in ('ledger', 'time')),
  check (undoes < revision)
);

alter table business.change_log
  drop constraint change_log_kind_check,
  add constraint change_log_kind_check check (kind in
    ('created', 'changed', 'imported', 'import-removed', 'reassigned', 'assigned', 'source-failed', 'source-recovered'));

alter table business.assignment enable row level security;
alter table business.assignment force row level security;
do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
begin
  execute format('create policy reading on business.assignment for select using (business_id = %s)', its_business);
  execute format('create policy adding on business.assignment for insert with check (business_id = %s and %s)',
    its_business, may_write);
  execute format('create policy changing on business.assignment for update using (business_id = %s and %s) with check (business_id = %s and %s)',
    its_business, may_write, its_business, may_write);
  execute format('create policy removing on business.assignment for delete using (business_id = %s and %s)',
    its_business, may_write);
end
$$;
`,
};
