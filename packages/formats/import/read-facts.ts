// Reads the rows of a table as facts, batch by batch, with every row that was not taken and why.
import {
  assignerOf,
  type Business,
  type KpiObservation,
  type LedgerEntry,
  minorDigits,
  type TimeEntry,
} from '@evenkeel/core';
import type { Note, Row, Table } from '../table/table.ts';
import { ledgerRows } from './ledger-rows.ts';
import type { Mapping } from './mapping.ts';
import { type NewKpi, observationRows } from './observation-rows.ts';
import { type Rejected, RowReader } from './row-reader.ts';
import { type TillCounts, tillRows } from './till-rows.ts';
import { timeRows } from './time-rows.ts';

interface Batch<T> {
  readonly entries: readonly T[];
  readonly rejected: readonly Rejected[];
  /** Rows read for this batch. */
  readonly rows: number;
}

/** What became of the file as a whole; complete when the batches have run through. */
export interface Told {
  readonly notes: readonly Note[];
  /** Measures that the entries name and the business must get first. */
  readonly newKpis: readonly NewKpi[];
  /** Names of people nobody knows, with the number of their rows; those entries have no person. */
  readonly unknownPeople: ReadonlyMap<string, number>;
  readonly till: TillCounts | null;
}

interface FactsOf<Kind, T> {
  readonly kind: Kind;
  readonly batches: AsyncIterable<Batch<T>>;
  told(): Told;
}

/** The facts of a file: their kind, their batches, and what is told at the end. */
export type ReadFacts =
  | FactsOf<'ledger', LedgerEntry>
  | FactsOf<'time', TimeEntry>
  | FactsOf<'observations', KpiObservation>;

/** Who reads, and for what. */
export interface ReadOptions {
  /** Our own fact files: nothing is shortened, rounded or guessed. */
  readonly isStrict?: boolean;
  /**
   * Ties entries to work by the rules of the business. Whoever stores them leaves this out: a store applies the rules
   * itself, and must be able to tell what a rule has tied from what the file says.
   */
  readonly appliesRules?: boolean;
}

/**
 * Never throws for what stands in the file.
 * Measures come in one batch at the end, because several rows may speak of one day.
 *
 * @param business whose currency, people, work and measures count.
 * @example
 * const facts = readFacts(table, mapping, business);
 * for await (const { entries, rejected } of facts.batches) …
 */
export function readFacts(
  table: Table,
  mapping: Mapping,
  business: Business,
  { isStrict = false, appliesRules = false }: ReadOptions = {},
): ReadFacts {
  let rejected: Rejected[] = [];
  const reader = new RowReader(
    {
      header: table.header,
      dateOrder: mapping.dateOrder,
      decimal: mapping.decimal,
      digits: minorDigits(business.profile.currency),
      isStrict,
      rounds: table.format === 'xlsx',
    },
    (one) => rejected.push(one),
  );
  const assigner = assignerOf(appliesRules ? business.assignmentRules : []);
  const takeRejected = (): readonly Rejected[] => {
    const taken = rejected;
    rejected = [];
    return taken;
  };
  const told = (more: Partial<Told> = {}): Told => ({
    newKpis: [],
    unknownPeople: new Map(),
    till: null,
    ...more,
    notes: [...readerNotes(reader), ...(more.notes ?? [])],
  });

  switch (mapping.kind) {
    case 'ledger': {
      const take = ledgerRows(mapping, business, assigner);
      return { kind: 'ledger', batches: eachBatch(take), told };
    }
    case 'time': {
      const unknownPeople = new Map<string, number>();
      const take = timeRows(mapping, business, assigner, isStrict, unknownPeople);
      return { kind: 'time', batches: eachBatch(take), told: () => told({ unknownPeople }) };
    }
    case 'till': {
      const till = tillRows(mapping, business);
      return {
        kind: 'observations',
        batches: gathered(till),
        told: () => told({ newKpis: till.newKpis(), till: till.counts(), notes: tillNotes(till.counts()) }),
      };
    }
    default: {
      const rows = observationRows(mapping, business, table.header, isStrict);
      return {
        kind: 'observations',
        batches: gathered(rows),
        told: () => told({ newKpis: rows.newKpis() }),
      };
    }
  }

  async function* eachBatch<T>(
    take: (row: Row, reader: RowReader, out: T[]) => void,
  ): AsyncGenerator<Batch<T>, void> {
    for await (const rows of table.rows()) {
      const entries: T[] = [];
      for (const row of rows) take(row, reader, entries);
      yield { entries, rejected: takeRejected(), rows: rows.length };
    }
  }

  async function* gathered(rows: {
    take(row: Row, reader: RowReader): void;
    finish(): readonly KpiObservation[];
  }): AsyncGenerator<Batch<KpiObservation>, void> {
    for await (const batch of table.rows()) {
      for (const row of batch) rows.take(row, reader);
      yield { entries: [], rejected: takeRejected(), rows: batch.length };
    }
    yield { entries: rows.finish(), rejected: [], rows: 0 };
  }
}

/**
 * The entries one by one, for whoever stores them.
 *
 * @param onBatch told of the rows read and the rows rejected, for progress and for the list of rejected rows.
 */
export async function* entriesOf<T>(
  batches: AsyncIterable<Batch<T>>,
  onBatch: (rows: number, rejected: readonly Rejected[]) => void = () => undefined,
): AsyncGenerator<T, void> {
  for await (const { entries, rejected, rows } of batches) {
    onBatch(rows, rejected);
    yield* entries;
  }
}

function readerNotes({ shortened, cleaned }: RowReader): readonly Note[] {
  return [
    ...(shortened > 0 ? [{ code: 'texts-shortened', data: { count: shortened } }] : []),
    ...(cleaned > 0 ? [{ code: 'texts-cleaned', data: { count: cleaned } }] : []),
  ];
}

function tillNotes({ lines, transactions, items, withoutItem }: TillCounts): readonly Note[] {
  return [{ code: 'till-counted', data: { lines, transactions, items, withoutItem } }];
}
