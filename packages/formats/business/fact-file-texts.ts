// Facts as the texts of our own fact files, a few thousand lines at a time.
import {
  decimalOf,
  type KpiObservation,
  type LedgerEntry,
  minorDigits,
  type TimeEntry,
} from '@evenkeel/core';
import { csvLine } from '../table/csv-text.ts';
import { factColumns } from './fact-columns.ts';

type Stream<T> = AsyncIterable<T> | Iterable<T>;

/** Facts to be written, in the order in which they are to stand in their files. */
export interface FactStreams {
  readonly ledger?: Stream<LedgerEntry>;
  readonly time?: Stream<TimeEntry>;
  readonly observations?: Stream<KpiObservation>;
}

/** File names and their texts, in pieces. */
export function factFileTexts(
  { ledger, time, observations }: FactStreams,
  currency: string,
): readonly (readonly [name: string, texts: AsyncIterable<string>])[] {
  const digits = minorDigits(currency);
  const files: (readonly [string, AsyncIterable<string>])[] = [];
  if (ledger) {
    const texts = linesOf('ledger.csv', ledger, ({ amountMinor, ...entry }) => ({
      ...entry,
      amount: decimalOf(amountMinor, digits),
    }));
    files.push(['ledger.csv', texts]);
  }
  if (time) files.push(['time.csv', linesOf('time.csv', time, (entry) => ({ ...entry }))]);
  if (observations) {
    files.push(['observations.csv', linesOf('observations.csv', observations, (entry) => ({ ...entry }))]);
  }
  return files;
}

const LINES_AT_ONCE = 2_000;

async function* linesOf<T>(
  name: keyof typeof factColumns,
  facts: Stream<T>,
  valuesOf: (fact: T) => Readonly<Record<string, string | number | null>>,
): AsyncGenerator<string, void> {
  const columns: readonly string[] = [...factColumns[name].required, ...factColumns[name].optional];
  let lines: string[] = [csvLine(columns)];
  for await (const fact of facts) {
    const values = valuesOf(fact);
    lines.push(csvLine(columns.map((column) => String(values[column] ?? ''))));
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}
