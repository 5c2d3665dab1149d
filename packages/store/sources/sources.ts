// Runs and secrets of sources: one run of a source at a time, each logged; what it brings becomes one import.
import type { Kpi, NounName, Source } from '@evenkeel/core';
import { currentRecords } from '../business/record-sql.ts';
import { logRevision } from '../business/revision.ts';
import type { Session } from '../database/session.ts';
import type { Actor } from '../store.ts';
import { bringObservations, knownObservations } from './bring-observations.ts';
import type { LastRun, SealedSecret, SourceRun, Sources } from './source-run.ts';

/** Runs of one source that are remembered. */
const RUNS_KEPT = 200;

/** @param writing runs what a viewer may not do */
export function sourcesIn(
  session: Session,
  businessId: string,
  actor: Actor,
  writing: <T>(work: () => Promise<T>) => Promise<T>,
): Sources {
  const { rows, row } = session;
  const last = (): Promise<readonly LastRun[]> => rows<LastRun>(lastRuns, [businessId]);
  const outcomeBefore = async ({ id, source }: SourceRun): Promise<string | null> => {
    const [before] = await rows<{ outcome: string }>(
      `select outcome from business.source_run
       where business_id = $1 and source = $2 and id < $3 and outcome not in ('cancelled', 'interrupted') order by id desc limit 1`,
      [businessId, source, id],
    );
    return before?.outcome ?? null;
  };

  const records = async <T>(noun: NounName): Promise<readonly T[]> => {
    const found = await rows<T & { version: unknown }>(
      `select * from (${currentRecords(noun)}) r order by id`,
      [businessId],
    );
    return found.map(({ version: _, ...record }) => record as unknown as T);
  };

  return {
    records: async () => ({ sources: await records<Source>('source'), kpis: await records<Kpi>('kpi') }),
    last,
    begin: (source, { day, begunBy, byName }) =>
      writing(async () => {
        const [begun] = await rows<SourceRun>(
          `insert into business.source_run (business_id, source, day, started_at, begun_by, by_name)
           select business_id, id, $3, date_trunc('milliseconds', clock_timestamp()), $4, $5
           from business.source where business_id = $1 and id = $2
           on conflict (business_id, source) where ended_at is null do nothing returning ${runColumns}`,
          [businessId, source, day, begunBy, byName],
        );
        return begun ?? null;
      }),
    end: (run, { outcome, data, rowsRead, rejected }, observations) =>
      writing(async () => {
        // Before the import, whose revision must not be older than the run that brought it.
        const [found] = await rows<{ name: string }>(
          `update business.source_run r
           set ended_at = date_trunc('milliseconds', clock_timestamp()), outcome = $3, data = $4, rows_read = $5, rejected = $6
           from business.source s
           where r.business_id = $1 and r.id = $2 and r.ended_at is null
             and s.business_id = r.business_id and s.id = r.source
           returning s.name`,
          [businessId, run.id, outcome, JSON.stringify(data), rowsRead, rejected],
        );
        // The source may have been removed while it was read.
        if (found === undefined) return run;
        const before = await outcomeBefore(run);
        const brought =
          outcome === 'ok'
            ? await bringObservations(session, businessId, actor, observations, found.name)
            : { added: 0, corrected: 0 };
        const isNews = isStopped(outcome)
          ? false
          : outcome === 'ok'
            ? before !== null && before !== 'ok'
            : outcome !== before;
        // Findings rest on it, so it is a change of the business.
        if (isNews) {
          const kind = outcome === 'ok' ? 'source-recovered' : 'source-failed';
          await logRevision(session, businessId, actor, { kind, why: found.name });
        }
        await rows(
          `delete from business.source_run where business_id = $1 and source = $2 and id <= (
             select id from business.source_run where business_id = $1 and source = $2 order by id desc offset ${RUNS_KEPT} limit 1)`,
          [businessId, run.source],
        );
        return await row<SourceRun>(
          `update business.source_run set added = $3, corrected = $4 where business_id = $1 and id = $2 returning ${runColumns}`,
          [businessId, run.id, brought.added, brought.corrected],
        );
      }),
    endInterrupted: () =>
      writing(async () => {
        await rows(
          `update business.source_run set ended_at = greatest(started_at, date_trunc('milliseconds', clock_timestamp())), outcome = 'interrupted'
           where business_id = $1 and ended_at is null`,
          [businessId],
        );
      }),
    runs: (source, limit) =>
      rows<SourceRun>(
        `select ${runColumns} from business.source_run where business_id = $1 and source = $2 order by id desc limit $3`,
        [businessId, source, limit],
      ),
    secrets: () =>
      rows<SealedSecret>(
        'select source, sealed, recipient from business.source_secret where business_id = $1 order by source',
        [businessId],
      ),
    keepSecret: ({ source, sealed, recipient }) =>
      writing(async () => {
        const kept = await rows(
          `insert into business.source_secret (business_id, source, sealed, recipient)
           select business_id, id, $3, $4 from business.source where business_id = $1 and id = $2
           on conflict (business_id, source) do update
             set sealed = excluded.sealed, recipient = excluded.recipient, set_at = excluded.set_at
           returning source`,
          [businessId, source, sealed, recipient],
        );
        return kept.length > 0;
      }),
    removeSecret: (source) =>
      writing(async () => {
        const removed = await rows(
          'delete from business.source_secret where business_id = $1 and source = $2 returning source',
          [businessId, source],
        );
        return removed.length > 0;
      }),
    known: (kpis) => knownObservations(session, businessId, kpis),
  };
}

/** Somebody stopped it: says nothing about the source. */
function isStopped(outcome: string): boolean {
  return outcome === 'cancelled' || outcome === 'interrupted';
}

const runColumns = `id, source, day, started_at as "startedAt", ended_at as "endedAt", begun_by as "begunBy", by_name as "byName",
  outcome, data, rows_read as "rowsRead", rejected, added, corrected`;

const lastRuns = `select distinct on (r.source) ${runColumns},
    (select max(g.ended_at) from business.source_run g
     where g.business_id = $1 and g.source = r.source and g.outcome = 'ok') as "goodAt",
    (select count(*) from business.source_run f
     where f.business_id = $1 and f.source = r.source and f.outcome <> 'ok' and f.id > coalesce((
       select max(g.id) from business.source_run g
       where g.business_id = $1 and g.source = r.source and g.outcome = 'ok'), 0)) as failures
  from business.source_run r where r.business_id = $1 order by r.source, r.id desc`;
