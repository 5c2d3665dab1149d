// What a plan of resources is made of: absences, skills, pay, demands and benefits of initiatives, steps, who answers for
// what; lines shared out between works; scenarios; and what owners decided about patterns without a plan.
import type { Migration } from './migration.ts';

export const resources: Migration = {
  name: '0011-resources',
  sql: `
create table business.absence (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  person text,
  "from" date not null,
  "to" date not null,
  kind text not null,
  note text,
  primary key (business_id, id),
  check (kind in ('holiday', 'public-holiday', 'sick', 'training', 'other'))
);

create table business.absence_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  person text,
  "from" date not null,
  "to" date not null,
  kind text not null,
  note text,
  primary key (business_id, id, version)
);

create table business.skill (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  person text not null,
  pool text not null,
  level text not null,
  primary key (business_id, id),
  check (level in ('learning', 'able', 'expert'))
);

create table business.skill_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  person text not null,
  pool text not null,
  level text not null,
  primary key (business_id, id, version)
);

create table business.hourly_cost (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  person text not null,
  amount_minor bigint not null,
  "from" text not null,
  primary key (business_id, id),
  check (amount_minor >= 0)
);

create table business.hourly_cost_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  person text not null,
  amount_minor bigint not null,
  "from" text not null,
  primary key (business_id, id, version)
);

create table business.demand (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  initiative text not null,
  pool text not null,
  amount_per_month double precision not null,
  first_month bigint,
  last_month bigint,
  primary key (business_id, id),
  check (amount_per_month >= 0),
  check (first_month between 1 and 120),
  check (last_month between 1 and 120)
);

create table business.demand_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  initiative text not null,
  pool text not null,
  amount_per_month double precision not null,
  first_month bigint,
  last_month bigint,
  primary key (business_id, id, version)
);

create table business.benefit (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  initiative text not null,
  goal text,
  low double precision not null,
  likely double precision not null,
  high double precision not null,
  after_months bigint,
  months bigint,
  rationale text,
  primary key (business_id, id),
  check (after_months between 0 and 120),
  check (months between 1 and 600)
);

create table business.benefit_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  initiative text not null,
  goal text,
  low double precision not null,
  likely double precision not null,
  high double precision not null,
  after_months bigint,
  months bigint,
  rationale text,
  primary key (business_id, id, version)
);

create table business.step (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  initiative text not null,
  name text not null,
  kind text not null,
  start date,
  "end" date,
  owner text,
  done_on date,
  primary key (business_id, id),
  check (kind in ('work', 'training', 'automation', 'milestone'))
);

create table business.step_depends_on (
  business_id uuid not null references business.business (id) on delete cascade,
  step text not null,
  depends_on text not null,
  primary key (business_id, step, depends_on)
);

create table business.step_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  initiative text not null,
  name text not null,
  kind text not null,
  start date,
  "end" date,
  owner text,
  done_on date,
  depends_on text[] not null,
  primary key (business_id, id, version)
);

create table business.responsibility (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  initiative text not null,
  person text not null,
  part text not null,
  primary key (business_id, id),
  check (part in ('responsible', 'accountable', 'consulted', 'informed'))
);

create table business.responsibility_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  initiative text not null,
  person text not null,
  part text not null,
  primary key (business_id, id, version)
);

create table business.split (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  rationale text,
  primary key (business_id, id)
);

create table business.split_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  rationale text,
  primary key (business_id, id, version)
);

create table business.split_part (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  split text not null,
  activity text,
  initiative text,
  weight double precision not null,
  primary key (business_id, id),
  check (num_nonnulls(activity, initiative) = 1),
  check (weight >= 0)
);

create table business.split_part_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  split text not null,
  activity text,
  initiative text,
  weight double precision not null,
  primary key (business_id, id, version)
);

create table business.scenario (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  note text,
  levers jsonb not null,
  kept_on date,
  primary key (business_id, id)
);

create table business.scenario_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  note text,
  levers jsonb not null,
  kept_on date,
  primary key (business_id, id, version)
);

create table business.pattern_answer (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  resource text not null,
  labels jsonb not null,
  answer text not null,
  day date not null,
  reason text,
  activity text,
  owner text,
  primary key (business_id, id),
  check (resource in ('money', 'hours')),
  check (answer in ('adopt', 'stop', 'one-off'))
);

create table business.pattern_answer_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  resource text not null,
  labels jsonb not null,
  answer text not null,
  day date not null,
  reason text,
  activity text,
  owner text,
  primary key (business_id, id, version)
);

create table business.initiative_excludes (
  business_id uuid not null references business.business (id) on delete cascade,
  initiative text not null,
  excludes text not null,
  primary key (business_id, initiative, excludes)
);

alter table business.initiative
  add duration_months bigint check (duration_months between 1 and 120),
  add earliest_start text,
  add latest_start text,
  add success_chance double precision check (success_chance between 0 and 1),
  add stage text check (stage in ('growth', 'automation', 'implementation', 'adaptation'));
alter table business.initiative_version
  add duration_months bigint,
  add earliest_start text,
  add latest_start text,
  add success_chance double precision,
  add stage text,
  add excludes text[] not null default '{}';
alter table business.initiative_version alter excludes drop default;

alter table business.pool
  add carries_over boolean not null default false,
  add cost_per_month_minor bigint check (cost_per_month_minor >= 0),
  add practical_share double precision check (practical_share between 0 and 1);
alter table business.pool alter carries_over drop default;
alter table business.pool_version
  add carries_over boolean not null default false,
  add cost_per_month_minor bigint,
  add practical_share double precision;
alter table business.pool_version alter carries_over drop default;

alter table business.perspective add least_initiatives bigint check (least_initiatives between 0 and 99);
alter table business.perspective_version add least_initiatives bigint;

alter table business.business
  add cash_minor bigint,
  add cash_on date,
  add discount_rate double precision check (discount_rate between 0 and 1);
alter table business.business_version
  add cash_minor bigint,
  add cash_on date,
  add discount_rate double precision;

-- Lines and rules that belong to several pieces of work.
alter table business.assignment_rule
  drop constraint assignment_rule_check,
  add split text,
  add check (num_nonnulls(activity, initiative, split, nature) = 1);
alter table business.assignment_rule_version add split text;
alter table business.ledger_entry
  drop constraint ledger_entry_check,
  add split text,
  add check (num_nonnulls(activity, initiative, split) <= 1);
alter table business.ledger_entry_past add split text;
alter table business.time_entry
  drop constraint time_entry_check,
  add split text,
  add check (num_nonnulls(activity, initiative, split) <= 1);
alter table business.time_entry_past add split text;
alter table business.ledger_total
  drop constraint ledger_total_business_id_month_nature_activity_initiative_p_key,
  add split text,
  add account text,
  add unique nulls not distinct (business_id, month, nature, activity, initiative, split, payee, account);
alter table business.time_total
  drop constraint time_total_business_id_month_activity_initiative_person_pro_key,
  add split text,
  add unique nulls not distinct (business_id, month, activity, initiative, split, person, project);

-- Money tied to no work is now told apart by account as well. Whoever migrates owns the tables, and is for once not bound
-- to one business.
alter table business.ledger_entry no force row level security;
alter table business.ledger_total no force row level security;
delete from business.ledger_total where activity is null and initiative is null;
insert into business.ledger_total (business_id, month, nature, payee, account, amount_minor, entries)
  select business_id, to_char(day, 'YYYY-MM'), nature, coalesce(payee, account), account, sum(amount_minor)::bigint, count(*)
  from business.ledger_entry
  where activity is null and initiative is null
  group by 1, 2, 3, 4, 5;
alter table business.ledger_entry force row level security;
alter table business.ledger_total force row level security;

alter table business.absence add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.absence (business_id, person) where person is not null;
alter table business.skill add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.skill (business_id, person);
alter table business.skill add foreign key (business_id, pool) references business.pool (business_id, id) deferrable initially deferred;
create index on business.skill (business_id, pool);
alter table business.hourly_cost add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.hourly_cost (business_id, person);
alter table business.demand add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.demand (business_id, initiative);
alter table business.demand add foreign key (business_id, pool) references business.pool (business_id, id) deferrable initially deferred;
create index on business.demand (business_id, pool);
alter table business.benefit add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.benefit (business_id, initiative);
alter table business.benefit add foreign key (business_id, goal) references business.goal (business_id, id) deferrable initially deferred;
create index on business.benefit (business_id, goal) where goal is not null;
alter table business.step add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.step (business_id, initiative);
alter table business.step add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.step (business_id, owner) where owner is not null;
alter table business.step_depends_on add foreign key (business_id, step) references business.step (business_id, id) deferrable initially deferred;
alter table business.step_depends_on add foreign key (business_id, depends_on) references business.step (business_id, id) deferrable initially deferred;
create index on business.step_depends_on (business_id, depends_on);
alter table business.responsibility add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.responsibility (business_id, initiative);
alter table business.responsibility add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.responsibility (business_id, person);
alter table business.split_part add foreign key (business_id, split) references business.split (business_id, id) deferrable initially deferred;
create index on business.split_part (business_id, split);
alter table business.split_part add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
create index on business.split_part (business_id, activity) where activity is not null;
alter table business.split_part add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.split_part (business_id, initiative) where initiative is not null;
alter table business.pattern_answer add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
create index on business.pattern_answer (business_id, activity) where activity is not null;
alter table business.pattern_answer add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.pattern_answer (business_id, owner) where owner is not null;
alter table business.initiative_excludes add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
alter table business.initiative_excludes add foreign key (business_id, excludes) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.initiative_excludes (business_id, excludes);
alter table business.assignment_rule add foreign key (business_id, split) references business.split (business_id, id) deferrable initially deferred;
create index on business.assignment_rule (business_id, split) where split is not null;
alter table business.ledger_entry add foreign key (business_id, split) references business.split (business_id, id) deferrable initially deferred;
create index on business.ledger_entry (business_id, split) where split is not null;
alter table business.time_entry add foreign key (business_id, split) references business.split (business_id, id) deferrable initially deferred;
create index on business.time_entry (business_id, split) where split is not null;

do $$
declare
  its_business constant text := '(select nullif(current_setting(''app.business_id'', true), '''')::uuid)';
  may_write constant text := '(select coalesce(current_setting(''app.role'', true), '''') in (''owner'', ''editor''))';
  is_owner constant text := '(select coalesce(current_setting(''app.role'', true), '''') = ''owner'')';
  -- Pay is confidential.
  for_owners constant text[] := array['business.hourly_cost', 'business.hourly_cost_version'];
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
end
$$;
`,
};
