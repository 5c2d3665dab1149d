// Sources of measures: the noun, its encrypted secrets, the log of runs, and the keys with which programs bring values.
import type { Migration } from './migration.ts';

export const sources: Migration = {
  name: '0009-sources',
  sql: `
create table business.source (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  kind text not null,
  address text not null,
  query text,
  path text,
  day_column text not null,
  value_column text not null,
  kpi text,
  kpi_column text,
  schedule text not null,
  is_paused boolean not null,
  username text,
  secret_header text,
  date_order text,
  decimal_sign text,
  time_zone text,
  owner text,
  primary key (business_id, id),
  check (kind in ('postgresql', 'mysql', 'sqlite', 'json', 'csv')),
  check (schedule in ('by-hand', 'hourly', 'daily', 'weekly', 'monthly')),
  check (date_order in ('ymd', 'dmy', 'mdy')),
  check (decimal_sign in ('point', 'comma')),
  check (num_nonnulls(kpi, kpi_column) = 1)
);

create table business.source_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  kind text not null,
  address text not null,
  query text,
  path text,
  day_column text not null,
  value_column text not null,
  kpi text,
  kpi_column text,
  schedule text not null,
  is_paused boolean not null,
  username text,
  secret_header text,
  date_order text,
  decimal_sign text,
  time_zone text,
  owner text,
  primary key (business_id, id, version)
);

alter table business.source add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.source (business_id, kpi) where kpi is not null;
alter table business.source add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.source (business_id, owner) where owner is not null;

-- Encrypted with a key that is in no database. Never part of a snapshot, an export or an answer.
create table business.source_secret (
  business_id uuid not null,
  source text not null,
  sealed text not null,
  -- Kind and host to which the secret may be shown; it cannot be unsealed for another one.
  recipient text not null,
  set_at timestamptz not null default current_timestamp,
  primary key (business_id, source),
  foreign key (business_id, source) references business.source (business_id, id) on delete cascade
);

create table business.source_run (
  business_id uuid not null,
  source text not null,
  id bigint generated always as identity,
  day date not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  begun_by text not null,
  -- Null where the schedule began it.
  by_name text,
  -- 'ok', or the code of what went wrong; null while it runs.
  outcome text,
  data jsonb not null default '{}',
  rows_read bigint not null default 0,
  rejected bigint not null default 0,
  added bigint not null default 0,
  corrected bigint not null default 0,
  primary key (business_id, id),
  foreign key (business_id, source) references business.source (business_id, id) on delete cascade,
  check (begun_by in ('schedule', 'hand')),
  check ((ended_at is null) = (outcome is null)),
  check (ended_at >= started_at)
);
create index on business.source_run (business_id, source, id);
-- One run of a source at a time.
create unique index on business.source_run (business_id, source) where ended_at is null;

-- The hash of a key opens nothing.
create table business.api_key (
  key_hash text primary key,
  business_id uuid not null references business.business (id) on delete cascade,
  name text not null,
  scope text not null check (scope in ('measures')),
  created_by text references accounts."user" (id) on delete set null,
  created_at timestamptz not null default current_timestamp,
  last_used_on date,
  is_revoked boolean not null default false
);
create index on business.api_key (business_id);
create index on business.api_key (created_by);

alter table business.change_log
  drop constraint change_log_kind_check,
  add constraint change_log_kind_check check (kind in
    ('created', 'changed', 'imported', 'import-removed', 'reassigned', 'source-failed', 'source-recovered'));

do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  is_owner constant text := '(select coalesce(current_setting(''app.role'', true), '''') = ''owner'')';
  -- Whoever holds a key names its hash: that shows one key, and nothing else.
  held constant text := '(select nullif(current_setting(''app.link'', true), ''''))';
  writes text;
  one record;
begin
  for one in
    select c.oid::regclass::text as name
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'business'::regnamespace and not c.relrowsecurity
    order by 1
  loop
    writes := case when one.name = 'business.api_key' then is_owner else may_write end;
    execute format('alter table %s enable row level security', one.name);
    execute format('alter table %s force row level security', one.name);
    execute format('create policy reading on %s for select using (business_id = %s)', one.name, its_business);
    execute format('create policy adding on %s for insert with check (business_id = %s and %s)', one.name, its_business, writes);
    execute format('create policy changing on %s for update using (business_id = %s and %s) with check (business_id = %s and %s)',
      one.name, its_business, writes, its_business, writes);
    execute format('create policy removing on %s for delete using (business_id = %s and %s)', one.name, its_business, writes);
  end loop;
  -- A viewer sees neither secrets, encrypted as they are, nor keys.
  execute format('alter policy reading on business.source_secret using (business_id = %s and %s)', its_business, may_write);
  execute format('alter policy reading on business.api_key using (business_id = %s and %s)', its_business, is_owner);
  execute format('create policy holding on business.api_key for select using (key_hash = %s)', held);
  execute format('create policy using_it on business.api_key for update using (key_hash = %s) with check (key_hash = %s and business_id = %s)',
    held, held, its_business);
end
$$;
`,
};
