// Counts till lines: transactions, items and takings per day or month; a line that names no item is counted as a line only.
import { type Business, type KpiObservation, lastDayOf, monthOf, plainText } from '@evenkeel/core';
import type { Row } from '../table/table.ts';
import type { Mapping } from './mapping.ts';
import { gatherObservations, kpiNames, type NewKpi } from './observation-rows.ts';
import type { RowReader } from './row-reader.ts';

/** How much was seen at the till. */
export interface TillCounts {
  readonly lines: number;
  readonly transactions: number;
  readonly items: number;
  /** Lines that name no item. */
  readonly withoutItem: number;
}

export interface TillRows {
  take(row: Row, reader: RowReader): void;
  finish(): readonly KpiObservation[];
  newKpis(): readonly NewKpi[];
  counts(): TillCounts;
}

/** Names of the measures that till lines give, before a business renames them. */
const tillMeasures = {
  transactions: 'Transactions',
  items: 'Items sold',
  revenue: 'Takings',
} as const;

/** The reader of till lines; memory grows with transactions and days. */
export function tillRows(mapping: Mapping, business: Business): TillRows {
  const { columns, period, perItem } = mapping;
  const kpis = kpiNames({ ...mapping, aggregate: 'sum' }, business);
  const gathered = gatherObservations('sum');
  const noItem = new Set(mapping.noItem.map(plainText));
  const seen = new Map<string, Set<string>>();
  let lines = 0;
  let items = 0;
  let withoutItem = 0;
  let transactions = 0;
  const count = (name: string, day: string, value: number): void => {
    const kpi = kpis.keyOf(name);
    if (kpi !== null) gathered.add(kpi, day, value);
  };
  return {
    take(row, reader) {
      if (!reader.begin(row)) return;
      const date = reader.day(columns.day);
      const transaction = reader.name(columns.transaction);
      if (transaction === null) reader.fail(columns.transaction ?? -1, 'value-missing');
      const quantity = numberOr(reader, columns.quantity, 1);
      const taken =
        columns.total === undefined ? takingOf(quantity, reader) : numberOr(reader, columns.total, null);
      const item = reader.name(columns.item);
      if (!reader.isGood || transaction === null) return;
      lines += 1;
      const day = period === 'day' ? date : lastDayOf(monthOf(date));
      if (isFirst(date, transaction)) {
        transactions += 1;
        count(tillMeasures.transactions, day, 1);
      }
      if (columns.item !== undefined && (item === null || noItem.has(plainText(item)))) withoutItem += 1;
      else {
        items += quantity;
        count(tillMeasures.items, day, quantity);
        if (perItem && item !== null) count(item, day, quantity);
      }
      if (taken !== null) count(tillMeasures.revenue, day, taken);
    },
    finish: () => gathered.finish(),
    newKpis: () => kpis.fresh(gathered.daysOf).map((one) => ({ ...one, cadence: period })),
    counts: () => ({ lines, transactions, items, withoutItem }),
  };

  function takingOf(quantity: number, reader: RowReader): number | null {
    const price = numberOr(reader, columns.price, null);
    return price === null ? null : price * quantity;
  }

  /** Tills begin to number anew each day, so a number counts once per day. */
  function isFirst(date: string, transaction: string): boolean {
    const numbers = seen.get(date) ?? new Set();
    if (numbers.has(transaction)) return false;
    numbers.add(transaction);
    seen.set(date, numbers);
    return true;
  }
}

function numberOr<T>(reader: RowReader, column: number | undefined, missing: T): number | T {
  return column === undefined || reader.isEmpty(column) ? missing : reader.number(column);
}
