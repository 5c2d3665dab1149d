// Asking people for values: links and addresses of persons, what was mailed; alerts on what changed its status, and who read them.
import type { Migration } from './migration.ts';

export const checkIns: Migration = {
  name: '0010-check-ins',
  sql: `
-- The hash of a token opens nothing.
create table business.check_in_link (
  token_hash text primary key,
  business_id uuid not null references business.business (id) on delete cascade,
  person text not null,
  created_by text references accounts."user" (id) on delete set null,
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  is_mailed boolean not null,
  is_withdrawn boolean not null default false,
  last_used_on date,
  foreign key (business_id, person) references business.person (business_id, id) on delete cascade
);
create index on business.check_in_link (business_id, person);
create index on business.check_in_link (created_by);

-- The one erasable row that holds a person's address: never part of a snapshot, an export or the history.
create table business.person_address (
  business_id uuid not null,
  person text not null,
  email text not null,
  is_weekly boolean not null,
  has_unsubscribed boolean not null default false,
  primary key (business_id, person),
  foreign key (business_id, person) references business.person (business_id, id) on delete cascade
);

-- What was to be mailed, and what became of it; it holds neither an address nor a token.
create table business.mail (
  business_id uuid not null,
  id bigint generated always as identity,
  person text not null,
  kind text not null,
  -- Monday of the week: one weekly mail per person.
  week date not null,
  -- The address of the server, for the link in it.
  base_url text not null,
  created_at timestamptz not null default current_timestamp,
  attempts integer not null default 0,
  next_try_at timestamptz not null default current_timestamp,
  outcome text not null default 'waiting',
  -- What the mail server said last; without addresses.
  reason text,
  ended_at timestamptz,
  primary key (business_id, id),
  foreign key (business_id, person) references business.person (business_id, id) on delete cascade,
  check (kind in ('weekly', 'asked')),
  check (outcome in ('waiting', 'sent', 'refused', 'given-up', 'not-needed')),
  check ((outcome = 'waiting') = (ended_at is null))
);
create unique index on business.mail (business_id, person, week) where kind = 'weekly';
create index on business.mail (business_id, next_try_at) where outcome = 'waiting';

-- The last known status of whatever is watched, so that only a change is told.
create table business.alert_status (
  business_id uuid not null references business.business (id) on delete cascade,
  subject text not null,
  status text not null,
  -- What it rested on.
  basis jsonb not null,
  primary key (business_id, subject)
);

create table business.alert (
  business_id uuid not null references business.business (id) on delete cascade,
  id bigint generated always as identity,
  subject text not null,
  kind text not null,
  noun text not null,
  record text not null,
  name text not null,
  from_status text not null,
  to_status text not null,
  day date not null,
  at timestamptz not null default date_trunc('milliseconds', current_timestamp),
  why jsonb not null,
  -- Null for what has none.
  numbers jsonb,
  primary key (business_id, id),
  check (kind in ('goal-chance', 'signal', 'source')),
  check (from_status <> to_status)
);

create table business.alert_read (
  business_id uuid not null,
  alert bigint not null,
  account_id text not null references accounts."user" (id) on delete cascade,
  primary key (business_id, alert, account_id),
  foreign key (business_id, alert) references business.alert (business_id, id) on delete cascade
);
create index on business.alert_read (account_id);

do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  is_owner constant text := '(select coalesce(current_setting(''app.role'', true), '''') = ''owner'')';
  -- Whoever holds a token names its hash: that shows one link, and nothing else.
  held constant text := '(select nullif(current_setting(''app.link'', true), ''''))';
  for_owners constant text[] := array['business.check_in_link', 'business.person_address', 'business.mail'];
  writes text;
  reads text;
  one record;
begin
  for one in
    select c.oid::regclass::text as name
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'business'::regnamespace and not c.relrowsecurity
    order by 1
  loop
    writes := case when one.name = any(for_owners) then is_owner else may_write end;
    reads := case when one.name = any(for_owners) then is_owner else 'true' end;
    execute format('alter table %s enable row level security', one.name);
    execute format('alter table %s force row level security', one.name);
    execute format('create policy reading on %s for select using (business_id = %s and %s)', one.name, its_business, reads);
    execute format('create policy adding on %s for insert with check (business_id = %s and %s)', one.name, its_business, writes);
    execute format('create policy changing on %s for update using (business_id = %s and %s) with check (business_id = %s and %s)',
      one.name, its_business, writes, its_business, writes);
    execute format('create policy removing on %s for delete using (business_id = %s and %s)', one.name, its_business, writes);
  end loop;
  execute format('create policy holding on business.check_in_link for select using (token_hash = %s)', held);
  execute format('create policy using_it on business.check_in_link for update using (token_hash = %s) with check (token_hash = %s and business_id = %s)',
    held, held, its_business);
  -- Whoever holds a person's link may have that person's mails stopped, and learns no address.
  execute format('create policy holding on business.person_address for select using (business_id = %s and exists (
    select 1 from business.check_in_link l where l.token_hash = %s and l.business_id = person_address.business_id and l.person = person_address.person))',
    its_business, held);
  execute format('create policy stopping on business.person_address for update using (business_id = %s and exists (
    select 1 from business.check_in_link l where l.token_hash = %s and l.business_id = person_address.business_id and l.person = person_address.person))
    with check (business_id = %s and has_unsubscribed)',
    its_business, held, its_business);
end
$$;
`,
};
