// What the rules about pairs of practices share: the matrix, what a pair is called, and what is missing without pairs.
import type { Evidence, RecordRef } from '../assess/figure.ts';
import type { Untold } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import { type MarkedPair, practiceName } from '../figures/practice-pairs.ts';
import type { PracticePair } from '../model/practice-pair.ts';
import { practiceEvidence } from './stances.ts';
import { need, untold } from './values.ts';

export const noPairs: Untold = untold('no-pairs', [need('practice-pairs', 15)]);

/** “we buy frozen dough” – “all flour is organic”. */
export function pairRef(context: Context, { id, practice, other }: PracticePair): RecordRef {
  const called = (key: string): string => {
    const found = context.find('practice', key);
    return found ? practiceName(context, found) : key;
  };
  return { noun: 'practice-pair', id, name: `${called(practice)} – ${called(other)}` };
}

/** What both practices are, and where the owners want to stand on each. */
export function pairEvidence(context: Context, { practice, other }: MarkedPair): readonly Evidence[] {
  return [practice, other].map((one) =>
    practiceEvidence(context, one, context.find('dimension', one.dimension)?.position ?? null),
  );
}
