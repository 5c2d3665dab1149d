// Remembers which column of a file means what, by the fingerprint of the file's header.
import type { Session } from '../database/session.ts';

/** See `BusinessScope.mapping`; null where none is remembered. */
export async function mappingOf(
  { rows }: Session,
  businessId: string,
  fingerprint: string,
): Promise<unknown> {
  const [found] = await rows<{ mapping: unknown }>(
    'select mapping from business.import_mapping where business_id = $1 and fingerprint = $2',
    [businessId, fingerprint],
  );
  return found?.mapping ?? null;
}

/** See `BusinessScope.rememberMapping`. */
export async function rememberMapping(
  { rows }: Session,
  businessId: string,
  fingerprint: string,
  mapping: unknown,
): Promise<void> {
  await rows(
    `insert into business.import_mapping (business_id, fingerprint, mapping) values ($1, $2, $3)
     on conflict (business_id, fingerprint) do update set mapping = excluded.mapping`,
    [businessId, fingerprint, JSON.stringify(mapping)],
  );
}
