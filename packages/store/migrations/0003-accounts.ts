// Who may come in: accounts (the tables that better-auth documents), memberships, invitations.
import type { Migration } from './migration.ts';

export const accounts: Migration = {
  name: '0003-accounts',
  sql: `
create schema accounts;

-- Accounts: the tables that better-auth documents, and what ties people to businesses.
create table accounts."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table accounts.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references accounts."user" (id) on delete cascade
);
create index on accounts.session ("userId");

create table accounts.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references accounts."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index on accounts.account ("userId");

create table accounts.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index on accounts.verification (identifier);

create table accounts.membership (
  account_id text not null references accounts."user" (id) on delete cascade,
  business_id uuid not null references business.business (id) on delete cascade,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  primary key (account_id, business_id)
);
create index on accounts.membership (business_id);

create table accounts.invitation (
  token_hash text primary key,
  business_id uuid not null references business.business (id) on delete cascade,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  invited_by text references accounts."user" (id) on delete set null,
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on accounts.invitation (business_id);

create table accounts.setup_token (
  token_hash text primary key,
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  used_at timestamptz
);
`,
};
