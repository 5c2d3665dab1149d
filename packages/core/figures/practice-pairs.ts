// The pairs of practices as one matrix of change: each pair once, with its sign, and those that cannot be read.
import type { Practice } from '../model/practice.ts';
import type { PracticePair } from '../model/practice-pair.ts';
import { type Context, groupBy } from './context.ts';

/** One pair of practices, however often and from whichever side it was marked. */
export interface MarkedPair {
  /** The record that marks it; of several that agree the first. */
  readonly pair: PracticePair;
  readonly practice: Practice;
  readonly other: Practice;
}

export interface PairMatrix {
  readonly reinforcing: readonly MarkedPair[];
  readonly neutral: readonly MarkedPair[];
  readonly obstructing: readonly MarkedPair[];
  /** Pairs of a practice with itself. */
  readonly withItself: readonly PracticePair[];
  /** Marks of the same two practices that contradict each other, each group with two or more. */
  readonly contradicting: readonly (readonly PracticePair[])[];
}

/** Cost grows with the pairs (times the logarithm, for sorting). */
export function pairMatrix(context: Context): PairMatrix {
  const { practicePairs } = context.business;
  const isSelf = ({ practice, other }: PracticePair): boolean => practice === other;
  const groups = [
    ...groupBy(
      practicePairs.filter((one) => !isSelf(one)),
      keyOf,
    ),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
  const agrees = (group: readonly PracticePair[]): boolean =>
    group.every(({ sign }) => sign === group[0]?.sign);
  const marked = groups.filter(agrees).flatMap(([pair]): readonly MarkedPair[] => {
    const practice = pair && context.find('practice', pair.practice);
    const other = pair && context.find('practice', pair.other);
    return practice && other ? [{ pair, practice, other }] : [];
  });
  const of = (sign: PracticePair['sign']) => marked.filter(({ pair }) => pair.sign === sign);
  return {
    reinforcing: of('reinforces'),
    neutral: of('neutral'),
    obstructing: of('obstructs'),
    withItself: practicePairs.filter(isSelf),
    contradicting: groups.filter((group) => !agrees(group)),
  };
}

/** What a practice is called: its fact, else the pole that it leans to. */
export function practiceName(
  context: Context,
  { function: doer, dimension, stance, fact }: Practice,
): string {
  if (fact !== null) return fact.replace(/[.!\s]+$/, '') || fact;
  const poles = context.find('dimension', dimension);
  const side = (stance < 0 ? poles?.lowPole : stance > 0 ? poles?.highPole : poles?.name) ?? dimension;
  return `${context.nameOf('function', doer)}: ${side}`;
}

function keyOf({ practice, other }: PracticePair): string {
  return practice < other ? `${practice}/${other}` : `${other}/${practice}`;
}
