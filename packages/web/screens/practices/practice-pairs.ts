// The matrix of change: every practice against every other, with what has been said of the pair.
import type { Business, Practice, PracticePair } from '@evenkeel/core';
import { nameOf } from '../record/record-names.ts';

export type Sign = PracticePair['sign'];

export interface PairPractice {
  /** Its number in the matrix, from 1. */
  readonly number: number;
  readonly record: Practice;
  readonly name: string;
}

export interface PairCell {
  readonly one: PairPractice;
  readonly other: PairPractice;
  /** Null where nobody has said anything. */
  readonly pair: PracticePair | null;
}

export interface PairMatrix {
  readonly practices: readonly PairPractice[];
  /** For each practice its cells against those before it. */
  readonly rows: readonly (readonly PairCell[])[];
  readonly counts: Readonly<Record<Sign | 'unsaid', number>>;
}

/** Of two records about one pair the first by key is shown; a pair of a practice with itself is left out. */
export function pairMatrix(business: Business): PairMatrix {
  const practices = business.practices.map((record, index) => ({
    number: index + 1,
    record,
    name: nameOf(business, 'practice', record.id),
  }));
  const known = new Map<string, PracticePair>();
  for (const pair of [...business.practicePairs].reverse()) known.set(keyOf(pair.practice, pair.other), pair);
  const rows = practices.map((one, index) =>
    practices
      .slice(0, index)
      .map(
        (other): PairCell => ({ one, other, pair: known.get(keyOf(one.record.id, other.record.id)) ?? null }),
      ),
  );
  const counts = { reinforces: 0, neutral: 0, obstructs: 0, unsaid: 0 };
  for (const { pair } of rows.flat()) counts[pair?.sign ?? 'unsaid'] += 1;
  return { practices, rows, counts };
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}/${other}` : `${other}/${one}`;
}
