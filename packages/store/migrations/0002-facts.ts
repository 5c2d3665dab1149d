// Imports, the facts that they brought, and the sums over them.
import type { Migration } from './migration.ts';

export const facts: Migration = {
  name: '0002-facts',
  sql: `
-- Imports of facts; each is one revision of its business.
create table business.import (
  business_id uuid not null references business.business (id) on delete cascade,
  revision bigint not null,
  kind text not null check (kind in ('ledger', 'time', 'observations')),
  file_name text not null,
  added bigint not null,
  corrected bigint not null,
  known bigint not null,
  rejected_rows bigint not null,
  removed_in bigint check (removed_in > revision),
  primary key (business_id, revision),
  foreign key (business_id, revision) references business.change_log (business_id, revision) on delete cascade
);

-- Facts, as they are now. What they were before (another assignment, a corrected line, an import taken back) is in
-- the table with the same columns whose name ends in _past.
create table business.ledger_entry (
  id bigint generated always as identity primary key,
  business_id uuid not null,
  recorded_in bigint not null,
  changed_in bigint not null,
  assigned_by_rule boolean not null,
  imported_nature text not null,
  identity uuid not null,
  day date not null,
  amount_minor bigint not null,
  account text,
  payee text,
  project text,
  text text,
  nature text not null,
  activity text,
  initiative text,
  source_id text,
  unique (business_id, identity),
  foreign key (business_id, recorded_in) references business.import (business_id, revision) on delete cascade,
  check (nature in ('spending', 'income', 'transfer', 'tax-collected', 'loan-principal', 'drawings', 'balance')),
  check (num_nonnulls(activity, initiative) <= 1)
);

create table business.ledger_entry_past (
  id bigint not null,
  business_id uuid not null,
  recorded_in bigint not null,
  changed_in bigint not null,
  assigned_by_rule boolean not null,
  imported_nature text not null,
  identity uuid not null,
  day date not null,
  amount_minor bigint not null,
  account text,
  payee text,
  project text,
  text text,
  nature text not null,
  activity text,
  initiative text,
  source_id text,
  ended_in bigint not null,
  primary key (business_id, id, ended_in),
  foreign key (business_id, recorded_in) references business.import (business_id, revision) on delete cascade
);

create table business.time_entry (
  id bigint generated always as identity primary key,
  business_id uuid not null,
  recorded_in bigint not null,
  changed_in bigint not null,
  assigned_by_rule boolean not null,
  identity uuid not null,
  day date not null,
  minutes bigint not null,
  person text,
  project text,
  text text,
  activity text,
  initiative text,
  source_id text,
  unique (business_id, identity),
  foreign key (business_id, recorded_in) references business.import (business_id, revision) on delete cascade,
  check (minutes >= 0),
  check (num_nonnulls(activity, initiative) <= 1)
);

create table business.time_entry_past (
  id bigint not null,
  business_id uuid not null,
  recorded_in bigint not null,
  changed_in bigint not null,
  assigned_by_rule boolean not null,
  identity uuid not null,
  day date not null,
  minutes bigint not null,
  person text,
  project text,
  text text,
  activity text,
  initiative text,
  source_id text,
  ended_in bigint not null,
  primary key (business_id, id, ended_in),
  foreign key (business_id, recorded_in) references business.import (business_id, revision) on delete cascade
);

create table business.kpi_observation (
  id bigint generated always as identity primary key,
  business_id uuid not null,
  recorded_in bigint not null,
  kpi text not null,
  day date not null,
  value double precision not null,
  unique (business_id, kpi, day, recorded_in),
  foreign key (business_id, recorded_in) references business.import (business_id, revision) on delete cascade
);

create table business.kpi_observation_past (
  id bigint not null,
  business_id uuid not null,
  recorded_in bigint not null,
  kpi text not null,
  day date not null,
  value double precision not null,
  ended_in bigint not null,
  primary key (business_id, id, ended_in),
  foreign key (business_id, recorded_in) references business.import (business_id, revision) on delete cascade
);

alter table business.ledger_entry add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
alter table business.ledger_entry add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.ledger_entry (business_id, recorded_in);
create index on business.ledger_entry (business_id, activity) where activity is not null;
create index on business.ledger_entry (business_id, initiative) where initiative is not null;
alter table business.time_entry add foreign key (business_id, person) references business.person (business_id, id) deferrable initially deferred;
alter table business.time_entry add foreign key (business_id, activity) references business.activity (business_id, id) deferrable initially deferred;
alter table business.time_entry add foreign key (business_id, initiative) references business.initiative (business_id, id) deferrable initially deferred;
create index on business.time_entry (business_id, recorded_in);
create index on business.time_entry (business_id, person) where person is not null;
create index on business.time_entry (business_id, activity) where activity is not null;
create index on business.time_entry (business_id, initiative) where initiative is not null;
alter table business.kpi_observation add foreign key (business_id, kpi) references business.kpi (business_id, id) deferrable initially deferred;
create index on business.kpi_observation (business_id, recorded_in);
create index on business.ledger_entry_past (business_id, recorded_in);
create index on business.time_entry_past (business_id, recorded_in);
create index on business.kpi_observation_past (business_id, recorded_in);

-- Sums of the entries as they are now, kept up to date in the transaction that changes the entries.
create table business.ledger_total (
  business_id uuid not null references business.business (id) on delete cascade,
  month text not null,
  nature text not null,
  activity text,
  initiative text,
  payee text,
  amount_minor bigint not null,
  entries bigint not null,
  unique nulls not distinct (business_id, month, nature, activity, initiative, payee)
);

create table business.time_total (
  business_id uuid not null references business.business (id) on delete cascade,
  month text not null,
  activity text,
  initiative text,
  person text,
  project text,
  minutes bigint not null,
  entries bigint not null,
  unique nulls not distinct (business_id, month, activity, initiative, person, project)
);

create table business.import_mapping (
  business_id uuid not null references business.business (id) on delete cascade,
  fingerprint text not null,
  mapping jsonb not null,
  primary key (business_id, fingerprint)
);
`,
};
