// What makes a direction: perspectives and causes of the map, stakeholders and needs, effects, requirements, pairs of practices.
import type { Migration } from './migration.ts';

export const direction: Migration = {
  name: '0006-direction',
  sql: `
create table business.practice_pair (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  practice text not null,
  other text not null,
  sign text not null,
  rationale text,
  primary key (business_id, id),
  check (sign in ('reinforces', 'neutral', 'obstructs'))
);

create table business.practice_pair_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  practice text not null,
  other text not null,
  sign text not null,
  rationale text,
  primary key (business_id, id, version)
);

create table business.perspective (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  kind text not null,
  "order" bigint not null,
  primary key (business_id, id),
  check (kind in ('financial', 'customer', 'process', 'learning', 'other')),
  check ("order" between 0 and 99)
);

create table business.perspective_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  kind text not null,
  "order" bigint not null,
  primary key (business_id, id, version)
);

create table business.cause (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  driver text not null,
  result text not null,
  sign text not null,
  lag_months double precision,
  rationale text,
  is_feedback boolean not null,
  primary key (business_id, id),
  check (sign in ('raises', 'lowers')),
  check (lag_months between 0 and 120)
);

create table business.cause_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  driver text not null,
  result text not null,
  sign text not null,
  lag_months double precision,
  rationale text,
  is_feedback boolean not null,
  primary key (business_id, id, version)
);

create table business.stakeholder (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  kind text not null,
  description text,
  people bigint,
  primary key (business_id, id),
  check (kind in ('leaders', 'employees', 'customers', 'investors', 'suppliers', 'community', 'government', 'other')),
  check (people >= 1)
);

create table business.stakeholder_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  kind text not null,
  description text,
  people bigint,
  primary key (business_id, id, version)
);

create table business.need (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  stakeholder text not null,
  statement text not null,
  evidence text,
  primary key (business_id, id)
);

create table business.need_goals (
  business_id uuid not null references business.business (id) on delete cascade,
  need text not null,
  goals text not null,
  primary key (business_id, need, goals)
);

create table business.need_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  stakeholder text not null,
  statement text not null,
  evidence text,
  goals text[] not null,
  primary key (business_id, id, version)
);

create table business.effect (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  initiative text not null,
  kpi text not null,
  low double precision not null,
  likely double precision not null,
  high double precision not null,
  "from" date,
  rationale text,
  primary key (business_id, id)
);

create table business.effect_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  initiative text not null,
  kpi text not null,
  low double precision not null,
  likely double precision not null,
  high double precision not null,
  "from" date,
  rationale text,
  primary key (business_id, id, version)
);

create table business.requirement (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  goal text not null,
  area text not null,
  statement text not null,
  status text not null,
  fact text,
  initiative text,
  needed_by date,
  owner text,
  primary key (business_id, id),
  check (area in ('supply-chain', 'service', 'marketing-and-sales', 'technology', 'people')),
  check (status in ('in-place', 'gap', 'unknown'))
);

create table business.requirement_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  goal text not null,
  area text not null,
  statement text not null,
  status text not null,
  fact text,
  initiative text,
  needed_by date,
  owner text,
  primary key (business_id, id, version)
);

create table business.adoption (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  day date not null,
  source text not null,
  round text,
  method text,
  answers bigint,
  agreement double precision,
  weights jsonb not null,
  note text,
  primary key (business_id, id),
  check (source in ('weighing', 'own-judgement')),
  check (method in ('ratio', 'pairwise', 'best-worst', 'ranking', 'swing')),
  check (answers >= 0),
  check (agreement between 0 and 1)
);

create table business.adoption_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  day date not null,
  source text not null,
  round text,
  method text,
  answers bigint,
  agreement double precision,
  weights jsonb not null,
  note text,
  primary key (business_id, id, version)
);

alter table business.practice_pair add foreign key (business_id, practice) references business.practice (business_id, id) deferrable initially deferred;
create index on business.practice_pair (business_id, practice);
alter table business.practice_pair add foreign key (business_id, other) references business.practice (business_id, id) deferrable initially deferred;
create index on business.practice_pair (business_id, other);
alter table business.cause add foreign key (business_id, driver) references business.goal (business_id, id) deferrable initially deferred;
create index on business.cause (business_id, driver);
alter table business.cause add foreign key (business_id, result) references business.goal (business_id, id) deferrable initially deferred;
create index on business.cause (business_id, result);
alter table business.need add foreign key (business_id, stakeholder) references business.stakeholder (business_id, id) deferrable initially deferred;
create index on business.need (business_id, stakeholder);
alter table business.need_goals add foreign key (business_id, need) references business.need (business_id, id) deferrable initially deferred;
alter table business.need_goals add foreign key (business_id, goals) references business.goal (business_id, id) deferrable initially deferred;
create index on business.need_goals (business_id, goals);
alter table business.effect add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.effect (business_id, initiative);
alter table business.effect add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.effect (business_id, kpi);
alter table business.requirement add foreign key (business_id, goal) references business.goal (business_id, id) deferrable initially deferred;
create index on business.requirement (business_id, goal);
alter table business.requirement add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.requirement (business_id, initiative) where initiative is not null;
alter table business.requirement add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.requirement (business_id, owner) where owner is not null;

alter table business.goal
  add perspective text,
  add horizon text check (horizon in ('long-term', 'annual')),
  add map_place double precision check (map_place between 0 and 1);
alter table business.goal_version
  add perspective text,
  add horizon text,
  add map_place double precision;
alter table business.goal add foreign key (business_id, perspective) references business.perspective (business_id, id) deferrable initially deferred;
create index on business.goal (business_id, perspective) where perspective is not null;

alter table business.kpi add timing text check (timing in ('leading', 'lagging'));
alter table business.kpi_version add timing text;

alter table business.dimension
  add is_value boolean not null default false,
  add weight double precision check (weight >= 0);
alter table business.dimension alter is_value drop default;
alter table business.dimension_version
  add is_value boolean not null default false,
  add weight double precision;
alter table business.dimension_version alter is_value drop default;

-- Row security is forced on the owner of the tables, too: lifted while rows of all businesses are rewritten.
alter table business.business no force row level security;
alter table business.dimension no force row level security;
alter table business.dimension_version no force row level security;
alter table business.change_log no force row level security;

-- A value of the culture becomes a dimension of its own, so that practices can show whether it is lived.
with stated as (
  select b.id as business_id, b.revision, 'culture-' || one.number as id, left(btrim(one.value ->> 'name'), 200) as name, one.value ->> 'statement' as statement
  from business.business b, jsonb_array_elements(b."values") with ordinality as one (value, number)
), added as (
  insert into business.dimension (business_id, id, version, name, low_pole, high_pole, position, promise, is_value)
  select business_id, id, revision, name, 'not lived', 'lived', 2, statement, true from stated
  on conflict do nothing
  returning *
)
insert into business.dimension_version (business_id, id, version, name, low_pole, high_pole, position, promise, is_value)
select business_id, id, version, name, low_pole, high_pole, position, promise, is_value from added;

update business.change_log set profile = profile #- '{set,values}' #- '{before,values}' where profile is not null;
alter table business.business force row level security;
alter table business.dimension force row level security;
alter table business.dimension_version force row level security;
alter table business.change_log force row level security;

alter table business.business drop column "values", add value_proposition text;
alter table business.business_version drop column "values", add value_proposition text;

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
