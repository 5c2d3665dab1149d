// From a source to values of measures: unseals the secret, reads, maps. Keeps nothing.
import type { Business, Source } from '@evenkeel/core';
import type { SealedSecret } from '@evenkeel/store';
import { recipientOf } from '../access/place-of.ts';
import { type MappedRows, mapRows } from '../map/map-rows.ts';
import type { Places, RawTable, ReadLimits } from '../read/raw-table.ts';
import { readSource, zoneOf } from '../read/read-source.ts';
import { unseal } from '../secret/sealed.ts';
import { type OutcomeCode, type OutcomeData, SourceFault } from '../source-fault.ts';

export type Gathered =
  | { readonly ok: true; readonly table: RawTable; readonly mapped: MappedRows }
  | {
      readonly ok: false;
      readonly code: OutcomeCode;
      readonly data: OutcomeData;
      readonly table: RawTable | null;
    };

export interface Gathering {
  readonly businessId: string;
  readonly source: Source;
  readonly kpis: Business['kpis'];
  /** What was just typed, or what is kept. */
  readonly secret: { readonly typed: string } | { readonly kept: SealedSecret | null };
  readonly key: string | null;
  readonly places: Places;
  readonly limits: ReadLimits;
  readonly signal: AbortSignal;
}

/** Every way in which it can go wrong is a value; throws only what is a fault of ours. */
export async function gatherValues(gathering: Gathering): Promise<Gathered> {
  const { source, kpis, places, limits, signal } = gathering;
  let table: RawTable | null = null;
  try {
    const secret = secretOf(gathering);
    const read = await readSource({ source, secret, places, limits, signal });
    if (!read.ok) {
      const [problem] = read.problems;
      return { ok: false, code: (problem?.code ?? 'fault') as OutcomeCode, data: problem?.data ?? {}, table };
    }
    table = read.value;
    return { ok: true, table, mapped: mapRows(source, table, kpis, zoneOf(source)) };
  } catch (error) {
    if (error instanceof SourceFault) return { ok: false, code: error.code, data: error.data, table };
    throw error;
  }
}

/** @throws SourceFault when there is one that cannot be used */
function secretOf({ businessId, source, secret, key }: Gathering): string | null {
  if ('typed' in secret) return secret.typed === '' ? null : secret.typed;
  const { kept } = secret;
  if (kept === null) return null;
  if (key === null) throw new SourceFault('no-secret-key');
  const recipient = recipientOf(source.kind, source.address);
  if (recipient !== kept.recipient) {
    throw new SourceFault('secret-for-other-host', { before: kept.recipient, now: recipient });
  }
  const opened = unseal(key, kept.sealed, { businessId, source: source.id, recipient });
  if (opened === null) throw new SourceFault('secret-unreadable');
  return opened;
}
