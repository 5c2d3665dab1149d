// Loads observations of measures in bulk: a value that differs from the one known for its day is a correction.
import type { KpiObservation } from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import { copyRows } from './copy-rows.ts';
import { dangling } from './dangling.ts';
import type { Counts } from './keep-entries.ts';
import { observedValues } from './totals-sql.ts';

/** Streams the observations into a temporary table; blocks nobody. Gives their number. */
export async function stageObservations(
  session: Session,
  observations: AsyncIterable<KpiObservation>,
  onProgress?: (rows: number) => void,
): Promise<number> {
  await session.rows('drop table if exists pg_temp.observed');
  await session.rows(
    `create temporary table observed (recorded_in bigint, kpi text, day date, value double precision) on commit drop`,
  );
  const count = await copyRows(
    session,
    'pg_temp.observed',
    observations,
    ({ kpi, day, value }, number) => [number, kpi, day, value],
    onProgress,
  );
  await session.rows('analyze pg_temp.observed');
  return count;
}

/** Keeps what is new; of several values for one day in one file, the last counts. The business must be locked. */
export async function keepObservations(
  { rows, row }: Session,
  businessId: string,
  revision: number,
  count: number,
): Promise<Counts> {
  const missing = await rows<{ target: string }>(
    `select distinct kpi as target from pg_temp.observed o
     where not exists (select 1 from business.kpi k where k.id = o.kpi) order by 1 limit 5`,
  );
  if (missing.length > 0)
    throw dangling(
      'kpi',
      'kpi',
      missing.map(({ target }) => target),
    );
  const brought = await row<{ added: number; corrected: number }>(
    `with known as (${observedValues('(select * from business.kpi_observation where business_id = $1)')}),
       fresh as (
         select f.kpi, f.day, f.value, known.kpi is not null as corrects
         from (${observedValues('pg_temp.observed')}) f left join known using (kpi, day)
         where known.value is distinct from f.value or known.kpi is null),
       kept as (
         insert into business.kpi_observation (business_id, recorded_in, kpi, day, value)
         select $1, $2, kpi, day, value from fresh)
     select count(*) filter (where not corrects) as added, count(*) filter (where corrects) as corrected from fresh`,
    [businessId, revision],
  );
  await rows('drop table pg_temp.observed');
  return { ...brought, known: count - brought.added - brought.corrected };
}
