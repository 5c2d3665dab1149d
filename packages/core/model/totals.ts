// Totals of facts: what the assessment sees of books, timesheets and measures – never the millions of lines behind them.
import type { Day, Id, Month } from './fields.ts';
import type { KpiObservation } from './kpi-observation.ts';
import type { LedgerEntry, Nature } from './ledger-entry.ts';
import { monthOf } from './period.ts';
import type { TimeEntry } from './time-entry.ts';

/** Money of one month, nature and piece of work; for money tied to no work also by payee and account, so it can be named. */
export interface MoneyTotal {
  readonly month: Month;
  readonly nature: Nature;
  readonly activity: Id<'activity'> | null;
  readonly initiative: Id<'initiative'> | null;
  readonly split: Id<'split'> | null;
  /** Null where the money is tied to work; the account where nobody is named. */
  readonly payee: string | null;
  /** Null where the money is tied to work. */
  readonly account: string | null;
  readonly amountMinor: number;
  readonly entries: number;
}

/** Working time of one month, person and piece of work; without work also split by project. */
export interface TimeTotal {
  readonly month: Month;
  readonly activity: Id<'activity'> | null;
  readonly initiative: Id<'initiative'> | null;
  readonly split: Id<'split'> | null;
  readonly person: Id<'person'> | null;
  readonly project: string | null;
  readonly minutes: number;
  readonly entries: number;
}

/** The observations of one measure, oldest first, one per day. */
export interface KpiSeries {
  readonly kpi: Id<'kpi'>;
  readonly days: readonly Day[];
  readonly values: readonly number[];
}

/** The latest run of a source: what was read from where, when it last went well. */
export interface SourceState {
  readonly source: Id<'source'>;
  /** Day of the latest run that came to its end; one that was stopped says nothing. */
  readonly day: Day;
  /** `ok`, or the code of what went wrong. */
  readonly outcome: string;
  /** Day of the latest run that went well; null for never. */
  readonly goodDay: Day | null;
}

export interface Totals {
  readonly money: readonly MoneyTotal[];
  readonly time: readonly TimeTotal[];
  readonly series: readonly KpiSeries[];
  /** Of every source that has been read at least once, by its key. */
  readonly sourceRuns: readonly SourceState[];
}

export interface TotalsBuilder {
  addLedgerEntry(entry: LedgerEntry): void;
  addTimeEntry(entry: TimeEntry): void;
  /** A later observation of the same measure and day replaces the earlier one. */
  addObservation(observation: KpiObservation): void;
  /** A later run of the same source replaces the earlier one. */
  addSourceRun(run: SourceState): void;
  finish(): Totals;
}

/**
 * Sums facts as they stream by; memory grows with the number of totals, not of lines.
 * The database computes the same totals in SQL; a test holds the two against each other.
 */
export function buildTotals(): TotalsBuilder {
  const money = new Map<string, Mutable<MoneyTotal>>();
  const time = new Map<string, Mutable<TimeTotal>>();
  const observations = new Map<string, Map<Day, number>>();
  const sourceRuns = new Map<string, SourceState>();

  return {
    addLedgerEntry(entry) {
      const tied = isTied(entry);
      const payee = tied ? null : (entry.payee ?? entry.account);
      const account = tied ? null : entry.account;
      const month = monthOf(entry.day);
      const { activity, initiative, split } = entry;
      const key = JSON.stringify([month, entry.nature, activity, initiative, split, payee, account]);
      const total = money.get(key);
      if (total) {
        total.amountMinor += entry.amountMinor;
        total.entries += 1;
      } else {
        const { nature, amountMinor } = entry;
        const of = { activity, initiative, split, payee, account };
        money.set(key, { month, nature, ...of, amountMinor, entries: 1 });
      }
    },
    addTimeEntry(entry) {
      const project = isTied(entry) ? null : (entry.project ?? entry.text);
      const month = monthOf(entry.day);
      const { activity, initiative, split, person } = entry;
      const key = JSON.stringify([month, activity, initiative, split, person, project]);
      const total = time.get(key);
      if (total) {
        total.minutes += entry.minutes;
        total.entries += 1;
      } else {
        const { minutes } = entry;
        time.set(key, { month, activity, initiative, split, person, project, minutes, entries: 1 });
      }
    },
    addObservation({ kpi, day, value }) {
      const series = observations.get(kpi) ?? new Map<Day, number>();
      series.set(day, value);
      observations.set(kpi, series);
    },
    addSourceRun(run) {
      sourceRuns.set(run.source, run);
    },
    finish() {
      return {
        money: sortedByKey(money),
        time: sortedByKey(time),
        series: [...observations].sort(byText).map(([kpi, points]) => {
          const sorted = [...points].sort(byText);
          return { kpi, days: sorted.map(([day]) => day), values: sorted.map(([, value]) => value) };
        }),
        sourceRuns: sortedByKey(sourceRuns),
      };
    },
  };
}

export const noTotals: Totals = { money: [], time: [], series: [], sourceRuns: [] };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Whether somebody or a rule has said whose work a line is. */
export function isTied({ activity, initiative, split }: Tied): boolean {
  return activity !== null || initiative !== null || split !== null;
}

interface Tied {
  readonly activity: string | null;
  readonly initiative: string | null;
  readonly split: string | null;
}

function sortedByKey<T>(totals: ReadonlyMap<string, T>): readonly T[] {
  return [...totals].sort(byText).map(([, total]) => total);
}

function byText(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
