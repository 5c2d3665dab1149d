// Reads a file to its end without storing anything: what would come in, what is set apart, what is tied to no work, what is refused.
import {
  type Business,
  type Day,
  type KpiObservation,
  type LedgerEntry,
  type Nature,
  plainText,
  suggestNature,
  type TimeEntry,
} from '@evenkeel/core';
import type { Statement } from '../table/statement.ts';
import type { Note, Table } from '../table/table.ts';
import type { Mapping } from './mapping.ts';
import type { NewKpi } from './observation-rows.ts';
import { type ReadFacts, readFacts } from './read-facts.ts';
import type { Rejected } from './row-reader.ts';

/** What importing a file would do. */
export interface ImportPreview {
  readonly kind: ReadFacts['kind'];
  readonly counts: { readonly rows: number; readonly good: number; readonly rejected: number };
  /** The first entries as they would be stored. */
  readonly entries: readonly (LedgerEntry | TimeEntry | KpiObservation)[];
  /** The first rows that were not taken; all of them with `rejectedRowsCsv`. */
  readonly rejected: readonly Rejected[];
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** Money out (debits) and in (credits), and minutes, of all entries. */
  readonly totals: { readonly outMinor: number; readonly inMinor: number; readonly minutes: number };
  /** Money by what it is; largest first. */
  readonly natures: readonly NatureTotal[];
  /** Lines whose words say that they may be no spending; a person accepts or refuses each nature. */
  readonly suggestions: readonly Suggestion[];
  /** Spending or hours tied to no work, gathered by payee, account or project; largest first. */
  readonly unassigned: Unassigned;
  readonly newKpis: readonly NewKpi[];
  readonly unknownPeople: readonly { readonly name: string; readonly rows: number }[];
  readonly notes: readonly Note[];
  /** The accounts of a bank statement, with their balances. */
  readonly statements: readonly Statement[];
}

/** Money of one nature; debit positive. */
export interface NatureTotal {
  readonly nature: Nature;
  readonly entries: number;
  readonly amountMinor: number;
}

/** Lines that may be something else than spending, by their words. */
export interface Suggestion extends NatureTotal {
  /** The words that were found. */
  readonly words: readonly string[];
  readonly examples: readonly string[];
  readonly isAccepted: boolean;
}

/** What is tied to no work; shown, never hidden. */
export interface Unassigned {
  readonly entries: number;
  readonly amountMinor: number;
  readonly minutes: number;
  readonly groups: readonly Readonly<Group>[];
}

const FIRST_ENTRIES = 20;
const FIRST_REJECTED = 100;
const MOST_GROUPS = 50;

/** @param onRows told the rows read so far, for progress. */
export async function previewImport(
  table: Table,
  mapping: Mapping,
  business: Business,
  onRows: (rows: number) => void = () => undefined,
): Promise<ImportPreview> {
  const facts = readFacts(table, mapping, business, { appliesRules: true });
  const seen = new Seen(mapping);
  const rejected: Rejected[] = [];
  const counts = { rows: 0, rejected: 0 };
  for await (const batch of facts.batches) {
    counts.rows += batch.rows;
    counts.rejected += batch.rejected.length;
    if (rejected.length < FIRST_REJECTED)
      rejected.push(...batch.rejected.slice(0, FIRST_REJECTED - rejected.length));
    for (const entry of batch.entries) seen.add(entry);
    onRows(counts.rows);
  }
  const { newKpis, unknownPeople, notes } = facts.told();
  return {
    kind: facts.kind,
    counts: { ...counts, good: counts.rows - counts.rejected },
    rejected,
    ...seen.summary(),
    newKpis,
    unknownPeople: [...unknownPeople].map(([name, rows]) => ({ name, rows })),
    notes: [...table.notes, ...notes],
    statements: table.statements,
  };
}

interface Group {
  readonly name: string | null;
  entries: number;
  amountMinor: number;
  minutes: number;
}

/** Sums entries as they pass by; memory grows with distinct payees and projects only. */
class Seen {
  readonly #accepted: ReadonlySet<Nature>;
  readonly #first: (LedgerEntry | TimeEntry | KpiObservation)[] = [];
  readonly #natures = new Map<Nature, { entries: number; amountMinor: number }>();
  readonly #suggestions = new Map<
    Nature,
    { entries: number; amountMinor: number; words: Set<string>; examples: Set<string> }
  >();
  readonly #groups = new Map<string, Group>();
  readonly #groupsAsWritten = new Map<string, Group>();
  readonly #totals = { outMinor: 0, inMinor: 0, minutes: 0 };
  #from = '9999';
  #to = '';

  constructor({ acceptedNatures }: Mapping) {
    this.#accepted = new Set(acceptedNatures);
  }

  add(entry: LedgerEntry | TimeEntry | KpiObservation): void {
    if (this.#first.length < FIRST_ENTRIES) this.#first.push(entry);
    if (entry.day < this.#from) this.#from = entry.day;
    if (entry.day > this.#to) this.#to = entry.day;
    if ('minutes' in entry) this.#totals.minutes += entry.minutes;
    if ('amountMinor' in entry) this.#addMoney(entry);
    else if ('minutes' in entry && entry.activity === null && entry.initiative === null) {
      this.#addGroup(entry.project ?? entry.text, 0, entry.minutes);
    }
  }

  summary(): Pick<ImportPreview, 'entries' | 'period' | 'totals' | 'natures' | 'suggestions' | 'unassigned'> {
    const groups = [...this.#groups.values()].sort(
      (a, b) =>
        Math.abs(b.amountMinor) + b.minutes - Math.abs(a.amountMinor) - a.minutes ||
        ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
    );
    const sum = (key: 'entries' | 'amountMinor' | 'minutes'): number =>
      groups.reduce((total, group) => total + group[key], 0);
    return {
      entries: this.#first,
      period: this.#to === '' ? null : { from: this.#from, to: this.#to },
      totals: { ...this.#totals },
      natures: [...this.#natures].map(([nature, total]) => ({ nature, ...total })).sort(byAmount),
      suggestions: [...this.#suggestions]
        .map(([nature, { words, examples, ...total }]) => ({
          nature,
          ...total,
          words: [...words],
          examples: [...examples],
          isAccepted: this.#accepted.has(nature),
        }))
        .sort(byAmount),
      unassigned: {
        entries: sum('entries'),
        amountMinor: sum('amountMinor'),
        minutes: sum('minutes'),
        groups: groups.slice(0, MOST_GROUPS),
      },
    };
  }

  #addMoney(entry: LedgerEntry): void {
    if (entry.amountMinor > 0) this.#totals.outMinor += entry.amountMinor;
    else this.#totals.inMinor -= entry.amountMinor;
    const { nature, amountMinor, activity, initiative } = entry;
    const total = this.#natures.get(nature) ?? { entries: 0, amountMinor: 0 };
    total.entries += 1;
    total.amountMinor += amountMinor;
    this.#natures.set(nature, total);
    if (nature === 'spending' && activity === null && initiative === null) {
      this.#addGroup(entry.payee ?? entry.account, amountMinor, 0);
    }
    this.#addSuggestion(entry);
  }

  #addSuggestion(entry: LedgerEntry): void {
    if (entry.nature === 'balance') return;
    const suggested = suggestNature(entry);
    if (suggested === null) return;
    const { nature, because } = suggested;
    // The file itself, or a rule, has set it apart already: nothing to agree to.
    if (entry.nature === nature && !this.#accepted.has(nature)) return;
    const group = this.#suggestions.get(nature) ?? {
      entries: 0,
      amountMinor: 0,
      words: new Set(),
      examples: new Set(),
    };
    group.entries += 1;
    group.amountMinor += entry.amountMinor;
    if (because !== null) group.words.add(because);
    if (group.examples.size < 3) group.examples.add([entry.payee, entry.text].filter(Boolean).join(' – '));
    this.#suggestions.set(nature, group);
  }

  #addGroup(name: string | null, amountMinor: number, minutes: number): void {
    const written = name ?? '';
    const group = this.#groupsAsWritten.get(written) ?? this.#groupOf(written, name);
    group.entries += 1;
    group.amountMinor += amountMinor;
    group.minutes += minutes;
  }

  /** Different writings of one name are one group. */
  #groupOf(written: string, name: string | null): Group {
    const key = plainText(written);
    const group = this.#groups.get(key) ?? { name, entries: 0, amountMinor: 0, minutes: 0 };
    this.#groups.set(key, group);
    if (this.#groupsAsWritten.size < 20_000) this.#groupsAsWritten.set(written, group);
    return group;
  }
}

function byAmount(a: NatureTotal, b: NatureTotal): number {
  return Math.abs(b.amountMinor) - Math.abs(a.amountMinor);
}
