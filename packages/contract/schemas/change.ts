// Changes as they travel: what is to become different, which version it was based on, and what became of it.
import { type Change, type NounName, nounNames } from '@evenkeel/core';
import * as z from 'zod/mini';
import { changedProfile, why } from './record.ts';

const nounName = z.enum(nounNames as [NounName, ...NounName[]]);
const fieldValues = z.record(z.string(), z.unknown());
const expectedVersion = z.nullable(z.number());

/** A change with the version it was based on; null for a new record, or to write regardless. */
export type VersionedChange = Change & { readonly expectedVersion: number | null };

export const versionedChange: z.ZodMiniType<VersionedChange, VersionedChange> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create'),
    noun: nounName,
    id: z.string(),
    set: fieldValues,
    expectedVersion,
  }),
  z.strictObject({
    kind: z.literal('update'),
    noun: nounName,
    id: z.string(),
    set: fieldValues,
    expectedVersion,
  }),
  z.strictObject({ kind: z.literal('remove'), noun: nounName, id: z.string(), expectedVersion }),
]);

export const changeSet = z.strictObject({
  /** Applied in order, all or nothing. */
  changes: z.array(versionedChange).check(z.minLength(1), z.maxLength(1000)),
  why,
});

/** The version of every record by `noun/id`, and of the profile by `profile`. */
export const versions = z.record(z.string(), z.number());
export type Versions = Readonly<Record<string, number>>;

export const applied = z.strictObject({
  /** Number of the last change of the business. */
  revision: z.number(),
  /** New versions of the records that changed. */
  versions,
  /** Applied, it brings back what was before: undo. */
  inverse: z.array(versionedChange),
  /** What the profile's changed fields were before: `changeProfile` with it is undo. Null where it did not change. */
  profileBefore: z.nullable(changedProfile),
});
export type Applied = z.infer<typeof applied>;

export const conflict = z.strictObject({
  noun: z.string(),
  id: z.string(),
  expectedVersion: z.nullable(z.number()),
  currentVersion: z.nullable(z.number()),
  /** What stands there now; null when it was removed. */
  current: z.unknown(),
  changedBy: z.nullable(z.string()),
  changedAt: z.nullable(z.string()),
});
export type Conflict = z.infer<typeof conflict>;

export const loggedChange = z.strictObject({
  kind: z.enum([
    'created',
    'changed',
    'imported',
    'import-removed',
    'reassigned',
    'assigned',
    'source-failed',
    'source-recovered',
  ]),
  revision: z.number(),
  at: z.string(),
  by: z.string(),
  why: z.nullable(z.string()),
  changes: z.array(z.record(z.string(), z.unknown())),
  inverse: z.array(versionedChange),
  /** The profile's changed fields, as they became and as they had been. */
  profile: z.nullable(z.strictObject({ set: changedProfile, before: changedProfile })),
  /** The import that this change was. */
  imported: z.nullable(
    z.strictObject({
      fileName: z.string(),
      kind: z.enum(['ledger', 'time', 'observations']),
      added: z.number(),
    }),
  ),
  /** The lines that were assigned by hand, and to what; or the revision that was taken back. */
  assigned: z.nullable(
    z.strictObject({
      kind: z.enum(['ledger', 'time']),
      entries: z.number(),
      targets: z.array(z.strictObject({ target: z.string(), entries: z.number() })),
      undoes: z.nullable(z.number()),
    }),
  ),
});
export type LoggedChange = z.infer<typeof loggedChange>;
