// The facts of a business as they are now, streamed for whoever writes them to files.
import type { Session } from '../database/session.ts';
import type { Facts } from '../store.ts';

const ROWS_AT_ONCE = 5_000;

const statements: Readonly<Record<Facts['kind'], string>> = {
  ledger: `select day, amount_minor as "amountMinor", account, payee, project, text, nature, activity, initiative, split,
      source_id as "sourceId"
    from business.ledger_entry where business_id = $1 order by day, id`,
  time: `select day, minutes, person, project, text, activity, initiative, split, source_id as "sourceId"
    from business.time_entry where business_id = $1 order by day, id`,
  observations: `select distinct on (kpi, day) kpi, day, value
    from business.kpi_observation where business_id = $1 order by kpi, day, recorded_in desc`,
};

/** See `BusinessScope.facts`. A cursor of the transaction: memory does not grow with the facts. */
export async function* streamFacts<T>(
  { rows }: Session,
  businessId: string,
  kind: Facts['kind'],
): AsyncGenerator<T, void> {
  const cursor = `facts_${kind}`;
  await rows(`declare ${cursor} no scroll cursor for ${statements[kind]}`, [businessId]);
  try {
    for (;;) {
      const page = await rows<T>(`fetch ${ROWS_AT_ONCE} from ${cursor}`);
      yield* page;
      if (page.length < ROWS_AT_ONCE) return;
    }
  } finally {
    // A transaction that has failed has closed it already.
    await rows(`close ${cursor}`).catch(() => {});
  }
}
