// The tables of accounts as Kysely types: better-auth reads and writes four of them, the server the others.
import type { ColumnType, Generated } from 'kysely';

type Moment = ColumnType<Date, Date | string, Date | string>;
/** Set by the database when left out. */
type MadeMoment = ColumnType<Date, Date | string | undefined, Date | string>;

/** Tables of the schema `accounts` that the accounts role may use. */
export interface AccountsDatabase {
  readonly user: {
    id: string;
    name: string;
    email: string;
    emailVerified: Generated<boolean>;
    image: string | null;
    createdAt: MadeMoment;
    updatedAt: MadeMoment;
  };
  readonly session: {
    id: string;
    expiresAt: Moment;
    token: string;
    createdAt: MadeMoment;
    updatedAt: Moment;
    ipAddress: string | null;
    userAgent: string | null;
    userId: string;
  };
  readonly account: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    accessToken: string | null;
    refreshToken: string | null;
    idToken: string | null;
    accessTokenExpiresAt: Moment | null;
    refreshTokenExpiresAt: Moment | null;
    scope: string | null;
    password: string | null;
    createdAt: MadeMoment;
    updatedAt: Moment;
  };
  readonly verification: {
    id: string;
    identifier: string;
    value: string;
    expiresAt: Moment;
    createdAt: MadeMoment;
    updatedAt: MadeMoment;
  };
  readonly invitation: {
    token_hash: string;
    business_id: string;
    role: 'owner' | 'editor' | 'viewer';
    invited_by: string | null;
    created_at: MadeMoment;
    expires_at: Moment;
    used_at: Moment | null;
  };
  readonly setup_token: {
    token_hash: string;
    created_at: MadeMoment;
    expires_at: Moment;
    used_at: Moment | null;
  };
}
