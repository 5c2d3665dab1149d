// What performance is read from beside the facts: baselines, annotations, check-ins, commentaries; formulas and ranges of targets.
import type { Migration } from './migration.ts';

export const performance: Migration = {
  name: '0008-performance',
  sql: `
create table business.baseline (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  kpi text not null,
  "from" date not null,
  reason text not null,
  primary key (business_id, id)
);

create table business.baseline_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  kpi text not null,
  "from" date not null,
  reason text not null,
  primary key (business_id, id, version)
);

create table business.annotation (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  kpi text not null,
  day date not null,
  "text" text not null,
  primary key (business_id, id)
);

create table business.annotation_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  kpi text not null,
  day date not null,
  "text" text not null,
  primary key (business_id, id, version)
);

create table business.check_in (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  goal text not null,
  day date not null,
  person text,
  confidence double precision not null,
  comment text,
  primary key (business_id, id),
  check (confidence between 0 and 1)
);

create table business.check_in_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  goal text not null,
  day date not null,
  person text,
  confidence double precision not null,
  comment text,
  primary key (business_id, id, version)
);

create table business.commentary (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  "from" date not null,
  "to" date not null,
  kpi text,
  "text" text not null,
  author text,
  primary key (business_id, id)
);

create table business.commentary_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  "from" date not null,
  "to" date not null,
  kpi text,
  "text" text not null,
  author text,
  primary key (business_id, id, version)
);

alter table business.kpi
  add formula text,
  add counter_kpi text,
  add library text;
alter table business.kpi_version
  add formula text,
  add counter_kpi text,
  add library text;

alter table business.goal
  add target_high double precision,
  add reached_when text check (reached_when in ('on-due-day', 'any-time', 'in-total'));
alter table business.goal_version
  add target_high double precision,
  add reached_when text;

alter table business.kpi add foreign key (business_id, counter_kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.kpi (business_id, counter_kpi) where counter_kpi is not null;
alter table business.baseline add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.baseline (business_id, kpi);
alter table business.annotation add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.annotation (business_id, kpi);
alter table business.check_in add foreign key (business_id, goal) references business.goal (business_id, id) deferrable initially deferred;
create index on business.check_in (business_id, goal);
alter table business.check_in add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.check_in (business_id, person) where person is not null;
alter table business.commentary add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.commentary (business_id, kpi) where kpi is not null;
alter table business.commentary add foreign key (business_id, author) references business.person (business_id, id) deferrable initially deferred;
create index on business.commentary (business_id, author) where author is not null;

do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  one record;
begin
  for one in
    select c.oid::regclass::text as name
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'business'::regnamespace and not c.relrowsecurity
    order by 1
  loop
    execute format('alter table %s enable row level security', one.name);
    execute format('alter table %s force row level security', one.name);
    execute format('create policy reading on %s for select using (business_id = %s)', one.name, its_business);
    execute format('create policy adding on %s for insert with check (business_id = %s and %s)', one.name, its_business, may_write);
    execute format('create policy changing on %s for update using (business_id = %s and %s) with check (business_id = %s and %s)',
      one.name, its_business, may_write, its_business, may_write);
    execute format('create policy removing on %s for delete using (business_id = %s and %s)', one.name, its_business, may_write);
  end loop;
end
$$;
`,
};
