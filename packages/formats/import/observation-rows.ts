// Turns rows of measures into observations: one value per line, one column per measure, or one column per month.
import { type Business, type Kpi, type KpiObservation, lastDayOf, parsePeriod } from '@evenkeel/core';
import type { Row } from '../table/table.ts';
import { cadenceOf } from './cadence-of.ts';
import { keyFrom, knownNames } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import type { RowReader } from './row-reader.ts';

/** A measure that the file names and the business does not have yet. */
export interface NewKpi {
  readonly id: string;
  readonly name: string;
  readonly aggregate: 'sum' | 'mean' | 'last';
  /** As its days tell; null where they tell no rhythm. */
  readonly cadence: Kpi['cadence'];
}

/** Gathers values by measure and day, because several lines may speak of the same one. */
export interface ObservationRows {
  take(row: Row, reader: RowReader): void;
  finish(): readonly KpiObservation[];
  newKpis(): readonly NewKpi[];
}

/** The reader of rows of measures; memory grows with measures and days, not with rows. */
export function observationRows(
  mapping: Mapping,
  business: Business,
  header: readonly string[],
  isStrict = false,
): ObservationRows {
  const { columns, valueColumns, layout, kind } = mapping;
  const gathered = gatherObservations(mapping.aggregate);
  const kpis = kpiNames(mapping, business);
  const months = valueColumns.map((column) => parsePeriod(header[column] ?? ''));

  return {
    take(row, reader) {
      if (!reader.begin(row)) return;
      if (kind === 'observations-long') {
        const kpi = kpiOf(reader, columns.kpi);
        const day = dayOrMonth(reader, columns.day);
        const value = reader.number(columns.value);
        if (reader.isGood && kpi !== null) gathered.add(kpi, day, value);
        return;
      }
      const across = layout === 'months-across';
      const rowKpi = across ? kpiOf(reader, columns.kpi) : null;
      const rowDay = across ? '' : dayOrMonth(reader, columns.day);
      // A row counts as a whole or not at all.
      const values: (readonly [kpi: string, day: string, value: number])[] = [];
      for (const [index, column] of valueColumns.entries()) {
        if (reader.isEmpty(column)) continue;
        const value = reader.number(column);
        const kpi = across ? rowKpi : kpis.keyOf(header[column] ?? '');
        const day = across ? lastDayOf(months[index] ?? '') : rowDay;
        if (kpi === null) reader.fail(column, 'no-name');
        else if (across && months[index] == null) reader.fail(column, 'not-a-month', header[column]);
        else values.push([kpi, day, value]);
      }
      if (reader.isGood) for (const [kpi, day, value] of values) gathered.add(kpi, day, value);
    },
    finish: () => gathered.finish(),
    newKpis: () => kpis.fresh(gathered.daysOf),
  };

  function kpiOf(reader: RowReader, column: number | undefined): string | null {
    const written = reader.name(column);
    const key = written === null ? null : isStrict ? kpis.known(written) : kpis.keyOf(written);
    if (key === null)
      reader.fail(column ?? -1, written === null || !isStrict ? 'no-name' : 'reference-to-nothing');
    return key;
  }

  function dayOrMonth(reader: RowReader, column: number | undefined): string {
    const text = isStrict ? null : reader.text(column);
    const month = text === null ? null : parsePeriod(text);
    return month === null ? reader.day(column) : lastDayOf(month);
  }
}

interface KpiNames {
  known(written: string): string | null;
  /** The key of a known measure, else one made from the name. */
  keyOf(written: string): string | null;
  /** @param daysOf the days on which a measure was seen, ascending */
  fresh(daysOf: (kpi: string) => readonly string[]): readonly NewKpi[];
}

/** The keys of the measures that a file names, and which of them are new. */
export function kpiNames(mapping: Mapping, business: Business): KpiNames {
  const names = knownNames(business.kpis, mapping.kpis);
  const ids = new Set<string>(business.kpis.map(({ id }) => id));
  const fresh = new Map<string, Omit<NewKpi, 'cadence'>>();
  return {
    known: (written) => names.find(written),
    keyOf(written) {
      const key = names.find(written) ?? keyFrom(written);
      if (key !== null && !ids.has(key) && !fresh.has(key)) {
        fresh.set(key, { id: key, name: written.trim(), aggregate: mapping.aggregate });
      }
      return key;
    },
    fresh: (daysOf) => [...fresh.values()].map((one) => ({ ...one, cadence: cadenceOf(daysOf(one.id)) })),
  };
}

interface Gathered {
  add(kpi: string, day: string, value: number): void;
  daysOf(kpi: string): readonly string[];
  finish(): readonly KpiObservation[];
}

/** Joins values of the same measure and day; sorted by measure and day at the end. */
export function gatherObservations(aggregate: Mapping['aggregate']): Gathered {
  const series = new Map<string, Map<string, { sum: number; count: number; last: number }>>();
  return {
    add(kpi, day, value) {
      let days = series.get(kpi);
      if (!days) {
        days = new Map();
        series.set(kpi, days);
      }
      const point = days.get(day);
      if (point) {
        point.sum += value;
        point.count += 1;
        point.last = value;
      } else days.set(day, { sum: value, count: 1, last: value });
    },
    daysOf: (kpi) => [...(series.get(kpi)?.keys() ?? [])].sort(),
    finish() {
      return [...series].sort(byText).flatMap(([kpi, days]) =>
        [...days].sort(byText).map(([day, { sum, count, last }]) => ({
          kpi,
          day,
          value: aggregate === 'sum' ? clean(sum) : aggregate === 'mean' ? clean(sum / count) : last,
        })),
      );
    },
  };
}

/** Takes off what adding decimals leaves behind (0.1 + 0.2). */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function byText(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
