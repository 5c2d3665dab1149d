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
  let secret: string | null = null;
  // A server may repeat in its answer what it was told; nothing of that is kept or shown.
  const hidden = (text: string): string => (secret === null ? text : text.replaceAll(secret, '…'));
  const seen = (): RawTable | null =>
    table && {
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell === null ? null : hidden(cell)))),
    };
  const failed = (code: OutcomeCode, data: OutcomeData): Gathered => {
    const entries = Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? hidden(value) : value,
    ]);
    return { ok: false, code, data: Object.fromEntries(entries), table: seen() };
  };
  try {
    secret = secretOf(gathering);
    const read = await readSource({ source, secret, places, limits, signal });
    if (!read.ok) {
      const [problem] = read.problems;
      return failed((problem?.code ?? 'fault') as OutcomeCode, problem?.data ?? {});
    }
    table = read.value;
    const mapped = mapRows(source, table, kpis, zoneOf(source));
    const rejected = mapped.rejected.map((one) => ({ ...one, value: hidden(one.value) }));
    return { ok: true, table: seen() ?? table, mapped: { ...mapped, rejected } };
  } catch (error) {
    if (error instanceof SourceFault) return failed(error.code, error.data);
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
