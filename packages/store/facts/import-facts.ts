// Imports facts in bulk, all or nothing, as one logged revision of the business.
import { lockBusiness, logRevision } from '../business/revision.ts';
import { isRefusedValue, type Session, savepoint } from '../database/session.ts';
import type { Actor, BusinessScope, Facts, Imported } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { versionOfRules } from './assignment-rules.ts';
import { keepObservations, stageObservations } from './import-observations.ts';
import { type Counts, keepEntries } from './keep-entries.ts';
import { reassignEntries } from './reassign.ts';
import { stageEntries } from './stage-entries.ts';

/** See `BusinessScope.importFacts`. After an error the transaction can go on. */
export async function importFacts(
  session: Session,
  businessId: string,
  actor: Actor,
  facts: Facts,
  source: Parameters<BusinessScope['importFacts']>[1],
  onProgress?: (rows: number) => void,
): Promise<Imported> {
  return await savepoint(session, () => importAll(session, businessId, actor, facts, source, onProgress));
}

async function importAll(
  session: Session,
  businessId: string,
  actor: Actor,
  facts: Facts,
  source: Parameters<BusinessScope['importFacts']>[1],
  onProgress?: (rows: number) => void,
): Promise<Imported> {
  const keep = await stage(session, businessId, facts, onProgress);
  await lockBusiness(session, businessId);
  const revision = await logRevision(session, businessId, actor, { kind: 'imported' });
  await session.rows(
    `insert into business.import
       (business_id, revision, kind, file_name, added, corrected, known, rejected_rows)
     values ($1, $2, $3, $4, 0, 0, 0, $5)`,
    [businessId, revision, facts.kind, source.fileName, source.rejectedRows],
  );
  const counts = await keep(revision).catch((error: unknown) => {
    throw isRefusedValue(error) ? refused(error) : error;
  });
  await session.rows(
    `update business.import set added = $3, corrected = $4, known = $5 where business_id = $1 and revision = $2`,
    [businessId, revision, counts.added, counts.corrected, counts.known],
  );
  return { importId: String(revision), ...counts, revision };
}

/** Streams the facts into a temporary table; gives what is left to do when the business is locked. */
async function stage(
  session: Session,
  businessId: string,
  facts: Facts,
  onProgress?: (rows: number) => void,
): Promise<(revision: number) => Promise<Counts>> {
  if (facts.kind === 'observations') {
    const count = await stageObservations(session, facts.entries, onProgress);
    return (revision) => keepObservations(session, businessId, revision, count);
  }
  const staged = await stageEntries(session, businessId, facts.kind, facts.entries, onProgress);
  return async (revision) => {
    const counts = await keepEntries(session, businessId, revision, staged);
    // The rules were read before the business was locked; they may be others by now.
    if ((await versionOfRules(session, businessId)) !== staged.rulesVersion) {
      await reassignEntries(session, businessId, revision, facts.kind);
    }
    return counts;
  };
}

function refused(cause: Error & { detail?: string }): StoreError {
  return new StoreError(
    'fact-not-storable',
    `A row cannot be kept (${cause.message}${cause.detail === undefined ? '' : `: ${cause.detail}`}). ` +
      'Correct it or leave it out; nothing was imported.',
    {},
    { cause },
  );
}
