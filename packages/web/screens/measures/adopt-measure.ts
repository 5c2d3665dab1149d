// Makes a measure of the business out of an entry of the library.
import type { Business, Change, LibraryEntry } from '@evenkeel/core';
import { newKey } from '../record/new-key.ts';

/** Words of an entry in the reader's language. */
export interface LibraryWords {
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  /** Null where the unit is the currency of the business. */
  readonly unit: string | null;
}

/**
 * The record is the owner's own from then on; only `library` remembers where it came from. A counter measure that the
 * business keeps already is named as its watcher.
 */
export function adoptMeasure(business: Business, entry: LibraryEntry, words: LibraryWords): Change {
  const counter = business.kpis.find(({ library }) => library === entry.counter);
  return {
    kind: 'create',
    noun: 'kpi',
    id: newKey(business, 'kpi', words.name),
    set: {
      name: words.name,
      definition: `${words.definition} ${words.formula}`,
      unit: words.unit ?? business.profile.currency,
      isRatio: entry.isRatio,
      better: entry.better,
      cadence: entry.cadence,
      timing: entry.timing,
      aggregate: entry.aggregate,
      counterKpi: counter?.id ?? null,
      library: entry.key,
    },
  };
}

/** Whether a measure of the library has been adopted already. */
export function isAdopted({ kpis }: Business, { key }: LibraryEntry): boolean {
  return kpis.some(({ library }) => library === key);
}
