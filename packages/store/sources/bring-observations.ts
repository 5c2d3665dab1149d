// Keeps values that a source or a program brings: only what is new or corrected becomes a change of the business.
import type { KpiObservation } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { importFacts } from '../facts/import-facts.ts';
import { observedValues } from '../facts/totals-sql.ts';
import type { Actor } from '../store.ts';
import type { Brought } from './source-run.ts';

/** The values of these measures as they are known now. */
export async function knownObservations(
  { rows }: Session,
  businessId: string,
  kpis: readonly string[],
): Promise<readonly KpiObservation[]> {
  return await rows<KpiObservation>(
    observedValues(
      '(select kpi, day, value, recorded_in from business.kpi_observation where business_id = $1 and kpi = any($2))',
    ),
    [businessId, kpis],
  );
}

/**
 * Imports what differs from what is known. Bringing the same again leaves no trace; of several values for one measure
 * and day the last counts.
 *
 * @param origin what the list of imports calls it
 * @throws StoreError `fact-refers-to-nothing`, `fact-not-storable`
 */
export async function bringObservations(
  session: Session,
  businessId: string,
  actor: Actor,
  observations: readonly KpiObservation[],
  origin: string,
): Promise<Brought> {
  const last = new Map(observations.map((one) => [keyOf(one), one]));
  const kpis = [...new Set(observations.map(({ kpi }) => kpi))];
  const known = new Map(
    (await knownObservations(session, businessId, kpis)).map((one) => [keyOf(one), one.value]),
  );
  const fresh = [...last.values()].filter((one) => known.get(keyOf(one)) !== one.value);
  if (fresh.length === 0) return { added: 0, corrected: 0, known: observations.length };
  const { added, corrected } = await importFacts(
    session,
    businessId,
    actor,
    { kind: 'observations', entries: streamed(fresh) },
    { fileName: origin, rejectedRows: 0 },
  );
  return { added, corrected, known: observations.length - added - corrected };
}

function keyOf({ kpi, day }: KpiObservation): string {
  return `${kpi} ${day}`;
}

async function* streamed<T>(entries: readonly T[]): AsyncGenerator<T> {
  yield* entries;
}
