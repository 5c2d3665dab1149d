// What leaves the server of sources, their runs and of keys: never a secret, never a key.
import type { ApiKey, SourcePreview, SourceRun, SourceState } from '@evenkeel/contract';
import type { KpiObservation, Source } from '@evenkeel/core';
import type { LastRun, SealedSecret, ApiKey as StoredKey, SourceRun as StoredRun } from '@evenkeel/store';
import { recipientOf } from '../sources/access/place-of.ts';
import { valuesJumped } from '../sources/map/values-jumped.ts';
import type { Gathered } from '../sources/run/gather-values.ts';
import { nextRun } from '../sources/run/next-run.ts';

const SAMPLE_ROWS = 5;
const VALUES_SHOWN = 20;
const REJECTED_SHOWN = 10;
const LONGEST_CELL = 100;

export function presentRun(run: StoredRun): SourceRun {
  const { id, source, day, startedAt, endedAt, begunBy, byName, outcome, data } = run;
  const { rowsRead, rejected, added, corrected } = run;
  const about = { id, source, day, startedAt, endedAt, begunBy, byName, outcome, data: { ...data } };
  return { ...about, rowsRead, rejected, added, corrected };
}

/** @param secrets null for whoever may not know whether there is one */
export function presentSource(
  source: Source,
  last: LastRun | null,
  secrets: readonly SealedSecret[] | null,
  businessId: string,
  now: Date,
): SourceState {
  const next = nextRun(source, last, `${businessId} ${source.id}`, now);
  return {
    source: source.id,
    secret: secrets === null ? null : secretState(source, secrets),
    lastRun: last === null ? null : presentRun(last),
    goodAt: last?.goodAt ?? null,
    failures: last?.failures ?? 0,
    nextRunAt: next?.toISOString() ?? null,
  };
}

function secretState(
  { id, kind, address }: Source,
  secrets: readonly SealedSecret[],
): NonNullable<SourceState['secret']> {
  const kept = secrets.find((one) => one.source === id);
  if (kept === undefined) return 'none';
  try {
    return recipientOf(kind, address) === kept.recipient ? 'fits' : 'other-host';
  } catch {
    // An address that cannot be understood is nobody's.
    return 'other-host';
  }
}

/** @param known the values of the measures that are known already */
export function presentPreview(gathered: Gathered, known: readonly KpiObservation[]): SourcePreview {
  const { table } = gathered;
  const seen = {
    columns: [...(table?.header ?? [])],
    sample: (table?.rows ?? [])
      .slice(0, SAMPLE_ROWS)
      .map((row) => row.map((cell) => cell?.slice(0, LONGEST_CELL) ?? null)),
    rowsRead: table?.rows.length ?? 0,
  };
  if (!gathered.ok) {
    const nothing = { values: [], found: 0, firstDay: null, lastDay: null, gaps: 0, joined: 0 };
    const { code, data } = gathered;
    return {
      outcome: code,
      data: { ...data },
      ...seen,
      ...nothing,
      rejectedRows: 0,
      rejected: [],
      jump: null,
    };
  }
  const { observations, gaps, joined, rejected } = gathered.mapped;
  const days = observations.map(({ day }) => day).sort();
  const jump = valuesJumped(known, observations);
  return {
    outcome: 'ok',
    data: {},
    ...seen,
    values: observations.slice(0, VALUES_SHOWN).map(({ kpi, day, value }) => ({ kpi, day, value })),
    found: observations.length,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    gaps,
    joined,
    rejectedRows: rejected.length,
    rejected: rejected.slice(0, REJECTED_SHOWN).map((one) => ({ ...one })),
    jump: jump === null ? null : { kpi: jump.kpi, factor: Number(jump.factor.toPrecision(2)) },
  };
}

/** @param names of the members, by account */
export function presentApiKey(
  { id, name, scope, createdBy, createdAt, lastUsedOn }: StoredKey,
  names: ReadonlyMap<string, string>,
): ApiKey {
  const creator = createdBy === null ? null : (names.get(createdBy) ?? null);
  return { id, name, scope, createdBy: creator, createdAt, lastUsedOn };
}
