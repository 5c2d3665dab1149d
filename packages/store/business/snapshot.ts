// The whole business as one value, now or in a past revision, read by one statement and so of one moment.
import {
  type Business,
  type KpiSeries,
  type MoneyTotal,
  type NounName,
  nounNames,
  nouns,
  type Profile,
  type SourceState,
  type TimeTotal,
} from '@evenkeel/core';
import type { Session } from '../database/session.ts';
import {
  moneyTotals,
  observedValues,
  pastEntries,
  pastObservations,
  timeTotals,
} from '../facts/totals-sql.ts';
import { profileColumns } from '../schema/columns.ts';
import type { Snapshot } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { currentRecords, pastRecords, selectFields } from './record-sql.ts';

/**
 * Reads the business as it is now, or as it was at `asOf`.
 *
 * @throws StoreError `no-such-time` when `asOf` is no moment or before the business was created
 */
export async function readSnapshot(session: Session, businessId: string, asOf?: string): Promise<Snapshot> {
  if (asOf === undefined) return await read(session, currentSnapshot, [businessId]);
  const revision = await revisionAt(session, businessId, asOf);
  return await read(session, pastSnapshot, [businessId, revision]);
}

type Raw = {
  readonly [N in NounName]: readonly ({ id: string; version: number } & Record<string, unknown>)[];
} & {
  readonly revision: number;
  readonly profileVersion: number;
  readonly profile: Profile;
  readonly money: readonly MoneyRow[];
  readonly time: readonly TimeRow[];
  readonly series: readonly KpiSeries[];
  readonly sourceRuns: readonly SourceState[];
};
type MoneyRow = readonly [
  string,
  MoneyTotal['nature'],
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  number,
  number,
];
type TimeRow = readonly [
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  number,
  number,
];

async function read({ row }: Session, statement: string, parameters: readonly unknown[]): Promise<Snapshot> {
  const { snapshot } = await row<{ snapshot: Raw }>(statement, parameters);
  const versions: Record<string, number> = { profile: snapshot.profileVersion };
  const lists: Record<string, unknown> = {};
  for (const noun of nounNames) {
    lists[nouns[noun].plural] = snapshot[noun].map(({ version, ...record }) => {
      versions[`${noun}/${record.id}`] = version;
      return record;
    });
  }
  const totals = {
    money: sortedByKey(snapshot.money).map(
      ([month, nature, activity, initiative, split, payee, account, amountMinor, entries]): MoneyTotal => {
        return { month, nature, activity, initiative, split, payee, account, amountMinor, entries };
      },
    ),
    time: sortedByKey(snapshot.time).map(
      ([month, activity, initiative, split, person, project, minutes, entries]): TimeTotal => {
        return { month, activity, initiative, split, person, project, minutes, entries };
      },
    ),
    series: snapshot.series,
    sourceRuns: snapshot.sourceRuns,
  };
  const business = { profile: snapshot.profile, ...lists, totals } as unknown as Business;
  return { business, versions, revision: snapshot.revision };
}

/** The order in which the core's totals stand: by what they are about, which is all but the two sums at the end. */
function sortedByKey<Row extends MoneyRow | TimeRow>(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => [JSON.stringify(row.slice(0, -2)), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

async function revisionAt({ rows }: Session, businessId: string, asOf: string): Promise<number> {
  const moment = new Date(asOf);
  if (Number.isNaN(moment.getTime())) {
    throw new StoreError('no-such-time', `“${asOf}” is not a moment. Write it like 2026-03-31T18:00:00Z.`, {
      asOf,
    });
  }
  const [found] = await rows<{ revision: number }>(
    `select revision from business.change_log where business_id = $1 and at <= $2 order by revision desc limit 1`,
    [businessId, moment.toISOString()],
  );
  if (found !== undefined) return found.revision;
  throw new StoreError('no-such-time', `The business was not yet here on ${asOf}. Choose a later moment.`, {
    asOf,
  });
}

function listOf(records: string): string {
  return `(select coalesce(json_agg(r order by r.id collate "C"), '[]') from (${records}) r)`;
}

function totalsOf(totals: string, columns: string): string {
  return `(select coalesce(json_agg(json_build_array(${columns})), '[]') from (${totals}) t)`;
}

function statementOf(parts: Readonly<Record<string, string>>, from: string): string {
  const pairs = Object.entries(parts).map(([name, value]) => `'${name}', ${value}`);
  return `select json_build_object(${pairs.join(',\n')}) as snapshot from ${from}`;
}

const profileOf = (alias: string): string =>
  `(select row_to_json(p) from (select ${selectFields(profileColumns, alias)}) p)`;
const moneyColumns = 'month, nature, activity, initiative, split, payee, account, amount_minor, entries';
const timeColumns = 'month, activity, initiative, split, person, project, minutes, entries';
const seriesOf = (observations: string): string =>
  `(select coalesce(json_agg(s order by s.kpi collate "C"), '[]') from (
    select kpi, json_agg(day order by day) as days, json_agg(value order by day) as values
    from (${observedValues(observations)}) o group by kpi) s)`;

/** @param known which runs count */
const sourceRunsOf = (known: string): string =>
  `(select coalesce(json_agg(s order by s.source collate "C"), '[]') from (
    select distinct on (source) source, day, outcome,
      (select max(g.day) from business.source_run g
       where g.business_id = r.business_id and g.source = r.source and g.outcome = 'ok' and g.id <= r.id) as "goodDay"
    from business.source_run r
    where r.business_id = $1 and ${known} and r.outcome not in ('cancelled', 'interrupted') order by source, id desc) s)`;

const currentSnapshot = statementOf(
  {
    revision: 'b.revision',
    profileVersion: 'b.version',
    profile: profileOf('b'),
    ...Object.fromEntries(nounNames.map((noun) => [noun, listOf(currentRecords(noun))])),
    money: totalsOf(`select * from business.ledger_total where business_id = $1`, moneyColumns),
    time: totalsOf(`select * from business.time_total where business_id = $1`, timeColumns),
    series: seriesOf(`(select * from business.kpi_observation where business_id = $1)`),
    sourceRuns: sourceRunsOf('r.ended_at is not null'),
  },
  'business.business b where b.id = $1',
);

const pastSnapshot = statementOf(
  {
    revision: '$2::bigint',
    profileVersion: 'b.version',
    profile: profileOf('b'),
    ...Object.fromEntries(nounNames.map((noun) => [noun, listOf(pastRecords(noun))])),
    money: totalsOf(moneyTotals(pastEntries('ledger_entry')), moneyColumns),
    time: totalsOf(timeTotals(pastEntries('time_entry')), timeColumns),
    series: seriesOf(pastObservations),
    sourceRuns: sourceRunsOf(
      'r.ended_at <= (select l.at from business.change_log l where l.business_id = $1 and l.revision = $2)',
    ),
  },
  `business.business_version b
   where b.business_id = $1 and b.version <= $2 and (b.ended_in is null or b.ended_in > $2)`,
);
