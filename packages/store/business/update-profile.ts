// Changes the profile of a business: checked, versioned and logged like every other write.
import { type Problem, type Profile, parseBusiness } from '@evenkeel/core';
import { isRefusedValue, type Session, savepoint } from '../database/session.ts';
import { profileColumns } from '../schema/columns.ts';
import type { Actor, Applying } from '../store.ts';
import { selectFields } from './record-sql.ts';
import { type LogEntry, lockBusiness, logRevision } from './revision.ts';
import { findUnstorableText } from './storable-text.ts';
import { writeProfile } from './write-profile.ts';

/** The profile as it is now. */
export async function readProfile(
  { row }: Session,
  businessId: string,
): Promise<{ readonly profile: Profile; readonly version: number }> {
  return await row(
    `select b.version, (select row_to_json(p) from (select ${selectFields(profileColumns, 'b')}) p) as profile
     from business.business b where b.id = $1`,
    [businessId],
  );
}

/** See `BusinessScope.updateProfile`. */
export async function updateProfile(
  session: Session,
  businessId: string,
  actor: Actor,
  set: Partial<Profile>,
  expectedVersion: number | null,
  why: string | null,
): Promise<Applying> {
  const revision = (await lockBusiness(session, businessId)) + 1;
  const { profile, version } = await readProfile(session, businessId);
  if (expectedVersion !== null && expectedVersion !== version) {
    return {
      outcome: 'conflict',
      conflicts: [await conflictOf(session, businessId, expectedVersion, version, profile)],
    };
  }
  const next = checked({ ...profile, ...set });
  if ('problems' in next) return { outcome: 'refused', problems: next.problems };
  const before = Object.fromEntries(
    Object.entries(profile).filter(([field, value]) => {
      return JSON.stringify(value) !== JSON.stringify(next.profile[field as keyof Profile]);
    }),
  ) as Partial<Profile>;
  if (Object.keys(before).length === 0) {
    const applied = {
      revision: revision - 1,
      versions: { profile: version },
      inverse: [],
      profileBefore: null,
    };
    return { outcome: 'applied', applied };
  }
  try {
    await savepoint(session, () => writeProfile(session, businessId, revision, next.profile));
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    return { outcome: 'refused', problems: [problem('not-storable', [], { reason: error.message })] };
  }
  const changed = Object.fromEntries(
    Object.keys(before).map((field) => [field, next.profile[field as keyof Profile]]),
  );
  const entry: LogEntry = { kind: 'changed', why, profile: { set: changed as Partial<Profile>, before } };
  await logRevision(session, businessId, actor, entry);
  return {
    outcome: 'applied',
    applied: { revision, versions: { profile: revision }, inverse: [], profileBefore: before },
  };
}

function checked(raw: unknown): { readonly profile: Profile } | { readonly problems: readonly Problem[] } {
  const parsed = parseBusiness({ profile: raw });
  if (!parsed.ok) return { problems: parsed.problems.map((one) => ({ ...one, path: one.path.slice(1) })) };
  const path = findUnstorableText(parsed.value.profile);
  if (path !== null) return { problems: [problem('text-not-storable', path, {})] };
  return { profile: parsed.value.profile };
}

function problem(code: string, path: Problem['path'], data: Problem['data']): Problem {
  return { code, path, value: null, data };
}

async function conflictOf(
  { row }: Session,
  businessId: string,
  expectedVersion: number,
  currentVersion: number,
  current: Profile,
) {
  const { at, by } = await row<{ at: string; by: string }>(
    'select at, by_name as by from business.change_log where business_id = $1 and revision = $2',
    [businessId, currentVersion],
  );
  const named = { noun: 'profile', id: 'profile', expectedVersion, currentVersion, current };
  return { ...named, changedBy: by, changedAt: at };
}
