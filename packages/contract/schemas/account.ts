// Accounts, memberships and the secrets that open them.
import * as z from 'zod/mini';

/** Shortest and longest password; scrypt takes any characters. */
export const PASSWORD_MINIMUM = 10;
export const PASSWORD_MAXIMUM = 128;

export const password: z.ZodMiniType<string, string> = z
  .string()
  .check(z.minLength(PASSWORD_MINIMUM), z.maxLength(PASSWORD_MAXIMUM));

export const email: z.ZodMiniType<string, string> = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.email(), z.maxLength(254));

const personName: z.ZodMiniType<string, string> = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(100));

/** A one-time token: 32 random bytes, base64url. */
export const token: z.ZodMiniType<string, string> = z.string().check(z.regex(/^[\w-]{43}$/));

export const role = z.enum(['owner', 'editor', 'viewer']);
export type Role = z.infer<typeof role>;

export const account = z.strictObject({ id: z.string(), name: z.string(), email: z.string() });
export type Account = z.infer<typeof account>;

export const membership = z.strictObject({
  businessId: z.string(),
  name: z.string(),
  role,
  /** Generated example data. */
  synthetic: z.boolean(),
});
export type Membership = z.infer<typeof membership>;

export const session = z.strictObject({
  /** Null for a visitor who is not signed in. */
  account: z.nullable(account),
  memberships: z.array(membership),
  /** True while the first account has not been created. */
  setupNeeded: z.boolean(),
});
export type Session = z.infer<typeof session>;

export const member = z.strictObject({
  accountId: z.string(),
  name: z.string(),
  /** Shown to owners, and to each member their own. */
  email: z.nullable(z.string()),
  role,
});
export type Member = z.infer<typeof member>;

export const newAccount = z.strictObject({ name: personName, email, password });

export const invitation = z.strictObject({
  id: z.string(),
  role,
  /** Null when the account of the person who invited is gone. */
  invitedBy: z.nullable(z.string()),
  createdAt: z.string(),
  expiresAt: z.string(),
});
export type Invitation = z.infer<typeof invitation>;

/** What somebody who holds an invitation may know before accepting it. */
export const invitationOffer = z.strictObject({
  businessName: z.string(),
  role,
  invitedBy: z.nullable(z.string()),
  expiresAt: z.string(),
  /** The name and address of the signed-in account that would join; null: a new account is needed. */
  joinsAs: z.nullable(account),
});
export type InvitationOffer = z.infer<typeof invitationOffer>;
