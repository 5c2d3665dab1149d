// The business, one table per noun as it is now, one with its versions, and one per list of references.
import type { Migration } from './migration.ts';

export const businesses: Migration = {
  name: '0001-businesses',
  sql: `
create schema business;

-- The business itself: its profile, and the counter of its changes.
create table business.business (
  id uuid primary key,
  created_at timestamptz not null,
  revision bigint not null,
  revised_at timestamptz not null,
  version bigint not null,
  name text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  industry text,
  headcount bigint check (headcount >= 1),
  vision text,
  mission text,
  "values" jsonb not null,
  year_starts_in_month bigint check (year_starts_in_month between 1 and 12),
  locale text check (locale in ('en', 'pseudo')),
  synthetic boolean not null
);

create table business.business_version (
  business_id uuid not null references business.business (id) on delete cascade,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  currency text not null,
  industry text,
  headcount bigint,
  vision text,
  mission text,
  "values" jsonb not null,
  year_starts_in_month bigint,
  locale text,
  synthetic boolean not null,
  primary key (business_id, version)
);

create table business.change_log (
  business_id uuid not null references business.business (id) on delete cascade,
  revision bigint not null,
  at timestamptz not null,
  account_id text,
  by_name text not null,
  kind text not null check (kind in ('created', 'changed', 'imported', 'import-removed', 'reassigned')),
  why text,
  changes jsonb not null,
  inverse jsonb not null,
  profile jsonb,
  primary key (business_id, revision)
);
create index on business.change_log (business_id, at);

create table business.person (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  role text,
  "function" text,
  hours_per_week double precision,
  primary key (business_id, id),
  check (hours_per_week between 0 and 168)
);

create table business.person_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  role text,
  "function" text,
  hours_per_week double precision,
  primary key (business_id, id, version)
);

create table business."function" (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  head text,
  primary key (business_id, id)
);

create table business.function_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  head text,
  primary key (business_id, id, version)
);

create table business.dimension (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  low_pole text not null,
  high_pole text not null,
  position bigint,
  promise text,
  primary key (business_id, id),
  check (position between -2 and 2)
);

create table business.dimension_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  low_pole text not null,
  high_pole text not null,
  position bigint,
  promise text,
  primary key (business_id, id, version)
);

create table business.practice (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  "function" text not null,
  dimension text not null,
  stance bigint not null,
  fact text,
  observed_on date,
  respondent text,
  primary key (business_id, id),
  check (stance between -2 and 2)
);

create table business.practice_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  "function" text not null,
  dimension text not null,
  stance bigint not null,
  fact text,
  observed_on date,
  respondent text,
  primary key (business_id, id, version)
);

create table business.kpi (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  definition text,
  unit text,
  is_ratio boolean not null,
  better text not null,
  cadence text,
  aggregate text not null,
  source text,
  owner text,
  primary key (business_id, id),
  check (better in ('higher', 'lower', 'in-range')),
  check (cadence in ('day', 'week', 'month', 'quarter', 'year')),
  check (aggregate in ('sum', 'mean', 'last'))
);

create table business.kpi_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  definition text,
  unit text,
  is_ratio boolean not null,
  better text not null,
  cadence text,
  aggregate text not null,
  source text,
  owner text,
  primary key (business_id, id, version)
);

create table business.goal (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  title text not null,
  statement text,
  kpi text,
  scope text,
  direction text,
  baseline_value double precision,
  baseline_day date,
  target_value double precision,
  target_kind text,
  due date,
  owner text,
  weight_points double precision,
  milestones jsonb not null,
  status text not null,
  primary key (business_id, id),
  check (direction in ('increase', 'decrease', 'keep')),
  check (target_kind in ('level', 'percentage-points', 'relative-percent')),
  check (weight_points >= 0),
  check (status in ('active', 'reached', 'dropped'))
);

create table business.goal_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  title text not null,
  statement text,
  kpi text,
  scope text,
  direction text,
  baseline_value double precision,
  baseline_day date,
  target_value double precision,
  target_kind text,
  due date,
  owner text,
  weight_points double precision,
  milestones jsonb not null,
  status text not null,
  primary key (business_id, id, version)
);

create table business.activity (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  description text,
  "function" text,
  owner text,
  shared_overhead boolean not null,
  primary key (business_id, id)
);

create table business.activity_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  description text,
  "function" text,
  owner text,
  shared_overhead boolean not null,
  primary key (business_id, id, version)
);

create table business.initiative (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  description text,
  "function" text,
  owner text,
  start date,
  "end" date,
  cost_minor bigint,
  status text not null,
  primary key (business_id, id),
  check (cost_minor >= 0),
  check (status in ('planned', 'active', 'done', 'stopped'))
);

create table business.initiative_depends_on (
  business_id uuid not null references business.business (id) on delete cascade,
  initiative text not null,
  depends_on text not null,
  primary key (business_id, initiative, depends_on)
);

create table business.initiative_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  description text,
  "function" text,
  owner text,
  start date,
  "end" date,
  cost_minor bigint,
  status text not null,
  depends_on text[] not null,
  primary key (business_id, id, version)
);

create table business.pool (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  name text not null,
  kind text not null,
  unit text,
  skill text,
  person text,
  capacity_per_month double precision,
  "from" text,
  "to" text,
  primary key (business_id, id),
  check (kind in ('money', 'hours', 'technology', 'time')),
  check (capacity_per_month >= 0),
  check ("from" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  check ("to" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);

create table business.pool_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  name text not null,
  kind text not null,
  unit text,
  skill text,
  person text,
  capacity_per_month double precision,
  "from" text,
  "to" text,
  primary key (business_id, id, version)
);

create table business.allocation (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  pool text not null,
  activity text,
  initiative text,
  person text,
  amount_per_month double precision not null,
  "from" text not null,
  "to" text not null,
  primary key (business_id, id),
  check (amount_per_month >= 0),
  check ("from" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  check ("to" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  check (num_nonnulls(activity, initiative) = 1)
);

create table business.allocation_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  pool text not null,
  activity text,
  initiative text,
  person text,
  amount_per_month double precision not null,
  "from" text not null,
  "to" text not null,
  primary key (business_id, id, version)
);

create table business.contribution (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  activity text,
  initiative text,
  supporting_goal text,
  goal text not null,
  weight double precision not null,
  rationale text,
  primary key (business_id, id),
  check (weight >= 0),
  check (num_nonnulls(activity, initiative, supporting_goal) = 1)
);

create table business.contribution_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  activity text,
  initiative text,
  supporting_goal text,
  goal text not null,
  weight double precision not null,
  rationale text,
  primary key (business_id, id, version)
);

create table business.assignment_rule (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  "order" bigint not null,
  applies_to text not null,
  field text not null,
  "match" text not null,
  pattern text not null,
  activity text,
  initiative text,
  nature text,
  primary key (business_id, id),
  check ("order" >= 0),
  check (applies_to in ('ledger', 'time')),
  check (field in ('payee', 'account', 'project', 'text')),
  check ("match" in ('equals', 'starts-with', 'contains-words')),
  check (nature in ('spending', 'income', 'transfer', 'tax-collected', 'loan-principal', 'drawings', 'balance')),
  check (num_nonnulls(activity, initiative, nature) = 1)
);

create table business.assignment_rule_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  "order" bigint not null,
  applies_to text not null,
  field text not null,
  "match" text not null,
  pattern text not null,
  activity text,
  initiative text,
  nature text,
  primary key (business_id, id, version)
);

create table business.acceptance (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  version bigint not null,
  finding text not null,
  until date not null,
  reason text not null,
  accepted_by text,
  primary key (business_id, id)
);

create table business.acceptance_version (
  business_id uuid not null references business.business (id) on delete cascade,
  id text not null,
  version bigint not null,
  ended_in bigint check (ended_in > version),
  finding text not null,
  until date not null,
  reason text not null,
  accepted_by text,
  primary key (business_id, id, version)
);

alter table business.person add foreign key (business_id, "function") references business."function" (business_id, id) deferrable initially deferred;
create index on business.person (business_id, "function") where "function" is not null;
alter table business."function" add foreign key (business_id, head) references business.person (business_id, id) deferrable initially deferred;
create index on business."function" (business_id, head) where head is not null;
alter table business.practice add foreign key (business_id, "function") references business."function" (business_id, id) deferrable initially deferred;
alter table business.practice add foreign key (business_id, dimension) references business.dimension (business_id, id) deferrable initially deferred;
alter table business.practice add foreign key (business_id, respondent) references business.person (business_id, id) deferrable initially deferred;
create index on business.practice (business_id, "function");
create index on business.practice (business_id, dimension);
create index on business.practice (business_id, respondent) where respondent is not null;
alter table business.kpi add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.kpi (business_id, owner) where owner is not null;
alter table business.goal add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
alter table business.goal add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.goal (business_id, kpi) where kpi is not null;
create index on business.goal (business_id, owner) where owner is not null;
alter table business.activity add foreign key (business_id, "function") references business."function" (business_id, id) deferrable initially deferred;
alter table business.activity add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.activity (business_id, "function") where "function" is not null;
create index on business.activity (business_id, owner) where owner is not null;
alter table business.initiative add foreign key (business_id, "function") references business."function" (business_id, id) deferrable initially deferred;
alter table business.initiative add foreign key (business_id, owner) references business.person (business_id, id) deferrable initially deferred;
create index on business.initiative (business_id, "function") where "function" is not null;
create index on business.initiative (business_id, owner) where owner is not null;
alter table business.initiative_depends_on add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
alter table business.initiative_depends_on add foreign key (business_id, depends_on) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.initiative_depends_on (business_id, depends_on);
alter table business.pool add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.pool (business_id, person) where person is not null;
alter table business.allocation add foreign key (business_id, pool) references business.pool (business_id, id) deferrable initially deferred;
alter table business.allocation add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
alter table business.allocation add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
alter table business.allocation add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
create index on business.allocation (business_id, pool);
create index on business.allocation (business_id, activity) where activity is not null;
create index on business.allocation (business_id, initiative) where initiative is not null;
create index on business.allocation (business_id, person) where person is not null;
alter table business.contribution add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
alter table business.contribution add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
alter table business.contribution add foreign key (business_id, supporting_goal) references business.goal (business_id, id) deferrable initially deferred;
alter table business.contribution add foreign key (business_id, goal) references business.goal (business_id, id) deferrable initially deferred;
create index on business.contribution (business_id, activity) where activity is not null;
create index on business.contribution (business_id, initiative) where initiative is not null;
create index on business.contribution (business_id, supporting_goal) where supporting_goal is not null;
create index on business.contribution (business_id, goal);
alter table business.assignment_rule add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
alter table business.assignment_rule add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.assignment_rule (business_id, activity) where activity is not null;
create index on business.assignment_rule (business_id, initiative) where initiative is not null;
alter table business.acceptance add foreign key (business_id, accepted_by) references business.person (business_id, id) deferrable initially deferred;
create index on business.acceptance (business_id, accepted_by) where accepted_by is not null;
`,
};
