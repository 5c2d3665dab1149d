// Rounds in which people weigh the goals by link, and links by which staff see the strategy.
import type { Migration } from './migration.ts';

export const weighing: Migration = {
  name: '0007-weighing',
  sql: `
create table business.weighing (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  title text not null,
  question text,
  method text not null,
  -- The goals as they were asked: what is changed later does not change an open round.
  goals jsonb not null,
  opened_on date not null,
  closes_on date not null,
  closed_on date,
  primary key (business_id, id),
  check (method in ('ratio', 'pairwise', 'best-worst', 'ranking', 'swing')),
  check (closes_on >= opened_on)
);

-- Which groups and people a round asks, by names as they were then: records may go, rounds stay.
create table business.weighing_link (
  token_hash text primary key,
  business_id uuid not null,
  weighing text not null,
  stakeholder text not null,
  stakeholder_name text not null,
  person text,
  person_name text,
  state text not null default 'open',
  created_on date not null,
  expires_on date not null,
  foreign key (business_id, weighing) references business.weighing (business_id, id) on delete cascade,
  check (state in ('open', 'used', 'withdrawn', 'closed')),
  check ((person is null) = (person_name is null))
);
create index on business.weighing_link (business_id, weighing);
create unique index on business.weighing_link (business_id, weighing, person) where state <> 'withdrawn';

-- Nothing leads from an answer to its link or to the moment when it was given.
create table business.weighing_answer (
  business_id uuid not null,
  id uuid not null default gen_random_uuid(),
  weighing text not null,
  stakeholder text not null,
  stakeholder_name text not null,
  person text,
  person_name text,
  answer jsonb not null,
  primary key (business_id, id),
  foreign key (business_id, weighing) references business.weighing (business_id, id) on delete cascade,
  check ((person is null) = (person_name is null))
);
create index on business.weighing_answer (business_id, weighing);

create table business.share_link (
  token_hash text primary key,
  business_id uuid not null references business.business (id) on delete cascade,
  created_by text references accounts."user" (id) on delete set null,
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz,
  is_withdrawn boolean not null default false
);
create index on business.share_link (business_id);
create index on business.share_link (created_by);

do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  is_owner constant text := '(select coalesce(current_setting(''app.role'', true), '''') = ''owner'')';
  -- Whoever holds a token names its hash: that shows one link, and nothing else.
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
    writes := case when one.name = 'business.share_link' then is_owner else may_write end;
    execute format('alter table %s enable row level security', one.name);
    execute format('alter table %s force row level security', one.name);
    execute format('create policy reading on %s for select using (business_id = %s)', one.name, its_business);
    execute format('create policy adding on %s for insert with check (business_id = %s and %s)', one.name, its_business, writes);
    execute format('create policy changing on %s for update using (business_id = %s and %s) with check (business_id = %s and %s)',
      one.name, its_business, writes, its_business, writes);
    execute format('create policy removing on %s for delete using (business_id = %s and %s)', one.name, its_business, writes);
  end loop;
  execute format('create policy holding on business.share_link for select using (token_hash = %s)', held);
  execute format('create policy holding on business.weighing_link for select using (token_hash = %s)', held);
  execute format('create policy using_up on business.weighing_link for update using (token_hash = %s) with check (token_hash = %s and business_id = %s)',
    held, held, its_business);
  -- Answers of an open round are shown to nobody.
  execute format('alter policy reading on business.weighing_answer using (business_id = %s and exists (
    select 1 from business.weighing w
    where w.business_id = weighing_answer.business_id and w.id = weighing_answer.weighing and w.closed_on is not null))', its_business);
  execute format('create policy answering on business.weighing_answer for insert with check (business_id = %s and exists (
    select 1 from business.weighing_link l
    where l.token_hash = %s and l.business_id = weighing_answer.business_id and l.weighing = weighing_answer.weighing and l.state = ''used''))',
    its_business, held);
end
$$;
`,
};
