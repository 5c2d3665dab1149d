// Links by which a bookkeeper hands in files without an account, and what was handed in by them.
import type { Migration } from './migration.ts';

export const uploadLinks: Migration = {
  name: '0013-upload-links',
  sql: `
-- The hash of a token opens nothing.
create table business.upload_link (
  token_hash text primary key,
  business_id uuid not null references business.business (id) on delete cascade,
  -- Who it is for, as the history names them.
  name text not null,
  note text,
  takes text not null,
  created_by text references accounts."user" (id) on delete set null,
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  is_withdrawn boolean not null default false,
  last_used_on date,
  unique (business_id, token_hash),
  check (takes in ('ledger', 'ledger-and-time')),
  check (length(name) between 1 and 80),
  check (length(note) <= 500)
);
create index on business.upload_link (created_by);

create table business.sent_file (
  business_id uuid not null,
  id bigint generated always as identity,
  link text not null,
  file_name text not null,
  kind text not null,
  -- Rows that can be read, and rows that cannot.
  good_rows integer not null,
  rejected_rows integer not null,
  sent_at timestamptz not null default date_trunc('milliseconds', current_timestamp),
  state text not null,
  -- The import that it became.
  revision bigint,
  -- Kept while somebody still has to look at it.
  content bytea,
  primary key (business_id, id),
  foreign key (business_id, link) references business.upload_link (business_id, token_hash) on delete cascade,
  check (kind in ('ledger', 'time')),
  check (state in ('stored', 'waiting', 'declined')),
  check ((state = 'waiting') = (content is not null)),
  check ((state = 'stored') = (revision is not null))
);
create index on business.sent_file (business_id, link);

do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  -- Whoever holds a token names its hash: that shows one link, what came by it, and nothing else.
  held constant text := '(select nullif(current_setting(''app.link'', true), ''''))';
  one text;
begin
  foreach one in array array['business.upload_link', 'business.sent_file']
  loop
    execute format('alter table %s enable row level security', one);
    execute format('alter table %s force row level security', one);
    execute format('create policy reading on %s for select using (business_id = %s and %s)', one, its_business, may_write);
    execute format('create policy adding on %s for insert with check (business_id = %s and %s)', one, its_business, may_write);
    execute format('create policy changing on %s for update using (business_id = %s and %s) with check (business_id = %s and %s)',
      one, its_business, may_write, its_business, may_write);
    execute format('create policy removing on %s for delete using (business_id = %s and %s)', one, its_business, may_write);
  end loop;
  execute format('create policy holding on business.upload_link for select using (token_hash = %s)', held);
  execute format('create policy using_it on business.upload_link for update using (token_hash = %s) with check (token_hash = %s and business_id = %s)',
    held, held, its_business);
  execute format('create policy holding on business.sent_file for select using (business_id = %s and link = %s)', its_business, held);
end
$$;
`,
};
