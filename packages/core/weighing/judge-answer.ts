// What one person's answer says: the weights, whether the answers fit together, and the one to think over.
import {
  type BestWorstComparisons,
  bestWorstConsistency,
  bestWorstThreshold,
  bestWorstWeights,
} from '../methods/best-worst-weights.ts';
import {
  ACCEPTED_CONSISTENCY_RATIO,
  type Comparisons,
  judgementToReconsider,
  pairwiseWeights,
} from '../methods/pairwise-weights.ts';
import { rankOrderWeights } from '../methods/rank-order-weights.ts';
import { ratioWeights } from '../methods/ratio-weights.ts';
import { swingWeights } from '../methods/swing-weights.ts';
import type { BestWorstAnswer, PairwiseAnswer, WeighedGoal, WeighingAnswer } from './weighing-answer.ts';
import { MOST_TIMES } from './weighing-method.ts';

export interface GoalShare {
  readonly goal: string;
  readonly name: string;
  /** 0 … 1; the shares of all goals sum to 1. */
  readonly share: number;
}

export interface AnswerConsistency {
  /** 0: nothing contradicts. Null where the published table ends. */
  readonly value: number | null;
  /** Up to which it is accepted; null where no limit is published. */
  readonly limit: number | null;
  readonly acceptable: 'yes' | 'no' | 'no-threshold';
}

/** "You said that `more` is `said` times as important as `less`; with the rest, `fits` times would agree." */
export interface Reconsider {
  readonly more: string;
  readonly less: string;
  /** The whole number from 1 to 9 that was given. */
  readonly said: number;
  /** What would fit best, as the answer would be given again: perhaps the other way round. */
  readonly fits: { readonly more: string; readonly less: string; readonly times: number };
}

export interface JudgedAnswer {
  /** In the order of the goals. */
  readonly weights: readonly GoalShare[];
  /** Null for methods that ask nothing twice: ratio, ranking, swing. */
  readonly consistency: AnswerConsistency | null;
  /** The one answer that contradicts the others most, also when they are acceptable; null when nothing does. */
  readonly reconsider: Reconsider | null;
}

/**
 * Weights, consistency and the answer to reconsider. Quick enough to run while the questions are answered.
 *
 * @param goals those of the round, in its order.
 * @param answer one that `checkAnswer` let pass for these goals.
 * @throws RangeError for any other answer: a bug of the caller.
 */
export function judgeAnswer(goals: readonly WeighedGoal[], answer: WeighingAnswer): JudgedAnswer {
  switch (answer.method) {
    case 'ratio':
      return plain(goals, ratioWeights(answer.ratio));
    case 'swing':
      return plain(goals, swingWeights(goals.map(({ id }) => answer.points[id] ?? Number.NaN)));
    case 'ranking': {
      const weights = rankOrderWeights(answer.order.map(({ length }) => length));
      const places = goals.map(({ id }) => answer.order.findIndex((group) => group.includes(id)));
      return plain(
        goals,
        places.map((place) => weights[place] ?? Number.NaN),
      );
    }
    case 'pairwise':
      return judgePairwise(goals, answer);
    case 'best-worst':
      return judgeBestWorst(goals, answer);
  }
}

function judgePairwise(goals: readonly WeighedGoal[], answer: PairwiseAnswer): JudgedAnswer {
  const comparisons = comparisonsOf(goals, answer);
  const { weights, consistencyRatio } = pairwiseWeights(comparisons);
  const doubtful = judgementToReconsider(comparisons);
  const limit = consistencyRatio === null ? null : ACCEPTED_CONSISTENCY_RATIO;
  return {
    ...plain(goals, weights),
    consistency: consistencyOf(consistencyRatio, limit),
    reconsider: doubtful && pairToReconsider(goals, answer, doubtful),
  };
}

/** Null when what would fit best is what was said, on a scale of whole numbers. */
function pairToReconsider(
  goals: readonly WeighedGoal[],
  { judgements }: PairwiseAnswer,
  { row, column, fitting }: { readonly row: number; readonly column: number; readonly fitting: number },
): Reconsider | null {
  const [first, second] = [goals[row]?.id ?? '', goals[column]?.id ?? ''];
  const found = judgements.find(
    ({ more, less }) => (more === first && less === second) || (more === second && less === first),
  );
  if (!found) return null;
  const { more, less, times: said } = found;
  const times = onScale(Math.max(fitting, 1 / fitting));
  const [fitsMore, fitsLess] = fitting >= 1 ? [first, second] : [second, first];
  if (times === said && (times === 1 || fitsMore === more)) return null;
  return { more, less, said, fits: { more: fitsMore, less: fitsLess, times } };
}

function judgeBestWorst(goals: readonly WeighedGoal[], answer: BestWorstAnswer): JudgedAnswer {
  const comparisons = bestWorstComparisons(goals, answer);
  const { weights } = bestWorstWeights(comparisons);
  const { ratio, culprit } = bestWorstConsistency(comparisons);
  const bestToWorst = answer.bestToOthers[answer.worst] ?? 1;
  const limit = bestToWorst === 1 ? 0 : bestWorstThreshold(bestToWorst, goals.length);
  return {
    ...plain(goals, weights),
    consistency: consistencyOf(ratio, limit),
    reconsider: culprit === null ? null : answerToReconsider(answer, goals[culprit]?.id ?? '', bestToWorst),
  };
}

/** A goal has two answers whose product should be best against worst: the one whose change brings it nearer. */
function answerToReconsider(
  { best, worst, ...rows }: BestWorstAnswer,
  goal: string,
  product: number,
): Reconsider | null {
  const fromBest = rows.bestToOthers[goal] ?? 1;
  const toWorst = rows.othersToWorst[goal] ?? 1;
  const candidates = [
    { more: best, less: goal, said: fromBest, other: toWorst },
    { more: goal, less: worst, said: toWorst, other: fromBest },
  ].map(({ other, ...asked }) => {
    const times = onScale(product / other);
    return { ...asked, times, left: Math.abs(times * other - product), moved: Math.abs(times - asked.said) };
  });
  const [chosen] = candidates
    .filter(({ moved }) => moved > 0)
    .sort((one, other) => one.left - other.left || one.moved - other.moved);
  if (!chosen) return null;
  const { more, less, said, times } = chosen;
  return { more, less, said, fits: { more, less, times } };
}

/** The matrix of a pairwise answer, in the order of the goals. */
function comparisonsOf(goals: readonly WeighedGoal[], { judgements }: PairwiseAnswer): Comparisons {
  const matrix = goals.map((_, row) => goals.map((__, column) => (row === column ? 1 : Number.NaN)));
  const places = new Map(goals.map(({ id }, index) => [id as string, index]));
  for (const { more, less, times } of judgements) {
    const [row, column] = [places.get(more) ?? -1, places.get(less) ?? -1];
    const [from, to] = [matrix[row], matrix[column]];
    if (from) from[column] = times;
    if (to) to[row] = 1 / times;
  }
  return matrix;
}

function bestWorstComparisons(goals: readonly WeighedGoal[], answer: BestWorstAnswer): BestWorstComparisons {
  const { best, worst, bestToOthers, othersToWorst } = answer;
  return {
    best: goals.findIndex(({ id }) => id === best),
    worst: goals.findIndex(({ id }) => id === worst),
    bestToOthers: goals.map(({ id }) => (id === best ? 1 : (bestToOthers[id] ?? Number.NaN))),
    othersToWorst: goals.map(({ id }) => (id === worst ? 1 : (othersToWorst[id] ?? Number.NaN))),
  };
}

function consistencyOf(value: number | null, limit: number | null): AnswerConsistency {
  if (value === null || limit === null) return { value, limit: null, acceptable: 'no-threshold' };
  return { value, limit, acceptable: value <= limit ? 'yes' : 'no' };
}

function plain(goals: readonly WeighedGoal[], weights: readonly number[]): JudgedAnswer {
  if (goals.length !== weights.length || !weights.every(Number.isFinite)) {
    throw new RangeError('judgeAnswer: the answer was not checked for these goals');
  }
  return {
    weights: goals.map(({ id, name }, index) => ({ goal: id, name, share: weights[index] ?? 0 })),
    consistency: null,
    reconsider: null,
  };
}

function onScale(times: number): number {
  return Math.min(MOST_TIMES, Math.max(1, Math.round(times)));
}
