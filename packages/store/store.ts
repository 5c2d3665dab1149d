// What the store offers: everything that is written goes through here, each write in one transaction with its history.
import type {
  Business,
  Change,
  Day,
  KpiObservation,
  LedgerEntry,
  Profile,
  Result,
  TimeEntry,
} from '@evenkeel/core';
import type { Alerts } from './alerts/alert.ts';
import type { CheckIns } from './check-ins/check-in-link.ts';
import type { Entries } from './facts/entries.ts';
import type { UploadLink, UploadLinks } from './handing-in/upload-link.ts';
import type { HeldShareLink, ShareLinks } from './sharing/share-link.ts';
import type { ApiKeys, HeldApiKey, Sources } from './sources/source-run.ts';
import type { HeldWeighing, Weighings } from './weighing/weighing.ts';

export type Role = 'owner' | 'editor' | 'viewer';

/** Who does something; `null` account for the command line of the machine's owner. */
export interface Actor {
  readonly accountId: string | null;
  readonly name: string;
}

export interface Membership {
  readonly businessId: string;
  readonly name: string;
  readonly role: Role;
  readonly synthetic: boolean;
}

/** The version of every record by `noun/id`, and of the profile by `profile`; a write names the one it was based on. */
export type Versions = Readonly<Record<string, number>>;

export interface Snapshot {
  readonly business: Business;
  readonly versions: Versions;
  /** Number of the last change; grows with every write (entity tag of everything derived from it). */
  readonly revision: number;
}

/** A change with the version it was based on (`null` for a new record, or to write regardless). */
export type VersionedChange = Change & { readonly expectedVersion: number | null };

export interface Applied {
  readonly revision: number;
  readonly versions: Versions;
  /** Applied, it brings back what was before: undo. */
  readonly inverse: readonly VersionedChange[];
  /** What the profile's changed fields were before; `updateProfile` with it is undo. Null where it did not change. */
  readonly profileBefore: Partial<Profile> | null;
}

/** Somebody else was faster: what stands there now. Nothing was written. */
export interface Conflict {
  readonly noun: string;
  readonly id: string;
  readonly expectedVersion: number | null;
  readonly currentVersion: number | null;
  readonly current: unknown;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export type Applying =
  | { readonly outcome: 'applied'; readonly applied: Applied }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly outcome: 'refused'; readonly problems: Extract<Result<never>, { ok: false }>['problems'] };

export interface LoggedChange {
  readonly revision: number;
  /** What happened; `created` lists every record in `changes`; only `changed` has an `inverse`. */
  readonly kind:
    | 'created'
    | 'changed'
    | 'imported'
    | 'import-removed'
    | 'reassigned'
    | 'assigned'
    | 'source-failed'
    | 'source-recovered';
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  readonly changes: readonly Change[];
  readonly inverse: readonly VersionedChange[];
  /** The profile's changed fields, as they became and as they had been. */
  readonly profile: { readonly set: Partial<Profile>; readonly before: Partial<Profile> } | null;
  /** The import that this change was. */
  readonly imported: {
    readonly fileName: string;
    readonly kind: Facts['kind'];
    readonly added: number;
  } | null;
  /** The lines that were assigned by hand. */
  readonly assigned: AssignedTo | null;
}

/** Lines that somebody assigned, and to what; or the revision that was taken back. */
export interface AssignedTo {
  readonly kind: 'ledger' | 'time';
  readonly entries: number;
  readonly targets: readonly { readonly target: string; readonly entries: number }[];
  readonly undoes: number | null;
}

export type Facts =
  | { readonly kind: 'ledger'; readonly entries: AsyncIterable<LedgerEntry> }
  | { readonly kind: 'time'; readonly entries: AsyncIterable<TimeEntry> }
  | { readonly kind: 'observations'; readonly entries: AsyncIterable<KpiObservation> };

export interface Imported {
  readonly importId: string;
  readonly added: number;
  /** Lines known by their source id or measures known for that day, now with other content: it replaced the old one. */
  readonly corrected: number;
  /** Already there from an earlier import of the same lines. */
  readonly known: number;
  readonly revision: number;
}

/** An import as it is remembered. */
export interface PastImport extends Imported {
  readonly fileName: string;
  readonly kind: Facts['kind'];
  readonly at: string;
  readonly by: string;
  readonly rejectedRows: number;
}

/** Money or time tied to no work, gathered by payee, account or project, largest first. */
export interface UnassignedGroup {
  readonly kind: 'ledger' | 'time';
  readonly payee: string | null;
  readonly account: string | null;
  readonly project: string | null;
  readonly entries: number;
  readonly amountMinor: number;
  readonly minutes: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly examples: readonly string[];
}

/** One business inside one transaction; row-level security shows and writes nothing else. */
export interface BusinessScope {
  readonly businessId: string;
  readonly role: Role;
  /** The business as it was at a moment (ISO timestamp); now without one. */
  snapshot(asOf?: string): Promise<Snapshot>;
  revision(): Promise<number>;
  profile(): Promise<Profile>;
  updateProfile(set: Partial<Profile>, expectedVersion: number | null, why: string | null): Promise<Applying>;
  /** All or nothing; the record changes, their versions and the log in one transaction. */
  applyChanges(changes: readonly VersionedChange[], why: string | null): Promise<Applying>;
  history(options: {
    limit: number;
    before?: number;
    noun?: string;
    id?: string;
  }): Promise<readonly LoggedChange[]>;
  /** Bulk load; the same file twice adds nothing. `onProgress` gets the number of rows read so far. */
  importFacts(
    facts: Facts,
    source: { readonly fileName: string; readonly rejectedRows: number },
    onProgress?: (rows: number) => void,
  ): Promise<Imported>;
  /** The facts of one kind as they are now, oldest first, streamed while the transaction lasts; each kind once at a time. */
  facts<K extends Facts['kind']>(kind: K): Extract<Facts, { readonly kind: K }>['entries'];
  /** The imports that were not taken back, newest first. */
  imports(): Promise<readonly PastImport[]>;
  /** Takes one import back as a whole. */
  removeImport(importId: string): Promise<{ removed: number }>;
  /** Applies the business's assignment rules to entries not assigned by hand; returns how many changed. */
  reassign(): Promise<{ changed: number }>;
  unassigned(options: { kind: 'ledger' | 'time'; limit: number }): Promise<readonly UnassignedGroup[]>;
  /** Single lines of books and timesheets. */
  readonly entries: Entries;
  /** Remembered column mappings of imports, by the fingerprint of the file's header. */
  mapping(fingerprint: string): Promise<unknown>;
  rememberMapping(fingerprint: string, mapping: unknown): Promise<void>;
  /** Rounds in which people weigh the goals; neither they nor their answers are in snapshot, history or export. */
  readonly weighings: Weighings;
  /** Links by which staff see the strategy without an account; owners alone change them. */
  readonly shareLinks: ShareLinks;
  /** Runs and secrets of sources; no secret is in snapshot, history or export. */
  readonly sources: Sources;
  /** Keys with which programs bring values; owners alone see and change them. */
  readonly apiKeys: ApiKeys;
  /** Links, addresses and mails by which people are asked for values; owners alone see and change them. */
  readonly checkIns: CheckIns;
  /** Links by which bookkeepers hand in files, and the files; owners and editors alone see and change them. */
  readonly uploadLinks: UploadLinks;
  /** What changed its status; neither alerts nor who read them are in snapshot, history or export. */
  readonly alerts: Alerts;
}

/** What the holder of a link's token may do, inside one transaction; whether the link is still good is for the caller to say. */
export interface HeldCheckInLink {
  readonly businessId: string;
  readonly person: string;
  readonly expiresAt: string;
  readonly isWithdrawn: boolean;
  /** The business, to read and to write as this person; for a link that is still good. */
  enter(day: Day): Promise<BusinessScope>;
  /** The person gets weekly mails. */
  isMailed(): Promise<boolean>;
  /** Ends the weekly mails to this person; also by a link that is used up. */
  unsubscribe(): Promise<void>;
}

/** What the holder of the token of a link to hand in files may do, inside one transaction; whether the link is still good is for the caller to say. */
export interface HeldUploadLink {
  readonly businessId: string;
  readonly link: UploadLink;
  readonly isWithdrawn: boolean;
  /** The business, to read a file for it and to store it in the link's name; for a link that is still good. */
  enter(day: Day): Promise<BusinessScope>;
}

export interface Store {
  /** Creates a business with all its records, its creator becomes owner. */
  createBusiness(business: Business, actor: Actor): Promise<{ businessId: string }>;
  removeBusiness(businessId: string, actor: Actor): Promise<void>;
  memberships(accountId: string): Promise<readonly Membership[]>;
  members(
    businessId: string,
  ): Promise<readonly { accountId: string; email: string; name: string; role: Role }[]>;
  setMember(businessId: string, accountId: string, role: Role): Promise<void>;
  removeMember(businessId: string, accountId: string): Promise<void>;
  /** Every business of this database, for the command line of the machine's owner. */
  businesses(): Promise<readonly Omit<Membership, 'role'>[]>;
  /** Null when the account is no member (indistinguishable from a business that does not exist). */
  inBusiness<T>(
    businessId: string,
    actor: Actor,
    work: (scope: BusinessScope) => Promise<T>,
  ): Promise<T | null>;
  /**
   * One transaction for whoever holds the token of a weighing's link; null when no link has this hash.
   * To `answer` takes the link, so that others who hold it wait.
   */
  holdingWeighingLink<T>(
    tokenHash: string,
    purpose: 'look' | 'answer',
    work: (held: HeldWeighing) => Promise<T>,
  ): Promise<T | null>;
  /** One reading transaction for whoever holds the token of a link to the strategy; null when no link has this hash. */
  holdingShareLink<T>(tokenHash: string, work: (held: HeldShareLink) => Promise<T>): Promise<T | null>;
  /** One transaction for a program that holds a key; null when no key has this hash. */
  holdingApiKey<T>(keyHash: string, work: (held: HeldApiKey) => Promise<T>): Promise<T | null>;
  /** One transaction for whoever holds the token of a link to check in; null when no link has this hash. */
  holdingCheckInLink<T>(tokenHash: string, work: (held: HeldCheckInLink) => Promise<T>): Promise<T | null>;
  /** One transaction for whoever holds the token of a link to hand in files; null when no link has this hash. */
  holdingUploadLink<T>(tokenHash: string, work: (held: HeldUploadLink) => Promise<T>): Promise<T | null>;
  close(): Promise<void>;
}
