// Writes the profile of a business with its version.
import type { Profile } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { profileColumns, quote } from '../schema/columns.ts';

const names = profileColumns.map(({ name }) => quote(name));
const fields = profileColumns.map(({ field }) => `p.${quote(field)}`);
const parsed = `json_to_record($3::json) as p (${profileColumns
  .map(({ field, type }) => `${quote(field)} ${type}`)
  .join(', ')})`;

/** Makes the row of a new business, in its first revision. */
export async function insertBusiness({ rows }: Session, businessId: string, profile: Profile): Promise<void> {
  await rows(
    `insert into business.business (id, created_at, revision, revised_at, version, ${names.join(', ')})
     select $1, date_trunc('milliseconds', clock_timestamp()), $2::bigint, date_trunc('milliseconds', clock_timestamp()), $2::bigint, ${fields.join(', ')}
     from ${parsed}`,
    [businessId, 1, JSON.stringify(profile)],
  );
  await insertVersion(rows, businessId, 1, profile);
}

/** Replaces the profile, as of one revision. */
export async function writeProfile(
  { rows }: Session,
  businessId: string,
  revision: number,
  profile: Profile,
): Promise<void> {
  const sets = names.map((name, index) => `${name} = ${fields[index]}`);
  await rows(`update business.business set version = $2, ${sets.join(', ')} from ${parsed} where id = $1`, [
    businessId,
    revision,
    JSON.stringify(profile),
  ]);
  await rows(
    'update business.business_version set ended_in = $2 where business_id = $1 and ended_in is null',
    [businessId, revision],
  );
  await insertVersion(rows, businessId, revision, profile);
}

async function insertVersion(
  rows: Session['rows'],
  businessId: string,
  revision: number,
  profile: Profile,
): Promise<void> {
  await rows(
    `insert into business.business_version (business_id, version, ${names.join(', ')})
     select $1, $2::bigint, ${fields.join(', ')} from ${parsed}`,
    [businessId, revision, JSON.stringify(profile)],
  );
}
