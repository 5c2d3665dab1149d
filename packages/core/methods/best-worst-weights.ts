// Weights from two rows of comparisons: the most important with all others, and all others with the least important.
import { solveLinearProgram } from '../solve/solve-linear-program.ts';

export interface BestWorstComparisons {
  /** Places of the most and the least important; two different ones. */
  readonly best: number;
  readonly worst: number;
  /** How many times as important the best is as each; 1 at its own place. */
  readonly bestToOthers: readonly number[];
  /** How many times as important each is as the worst; 1 at its own place. */
  readonly othersToWorst: readonly number[];
}

export interface BestWorstWeights {
  /** In the order of the comparisons; they sum to 1. */
  readonly weights: readonly number[];
  /** ξ: the largest |w_B − a_Bj·w_j| or |w_j − a_jW·w_W|; 0 when the comparisons never contradict each other. */
  readonly deviation: number;
}

/**
 * Best-Worst Method, linear model: min ξ so that |w_B − a_Bj·w_j| ≤ ξ and |w_j − a_jW·w_W| ≤ ξ for all j, Σw = 1, w ≥ 0.
 *
 * Rezaei 2016, "Best-worst multi-criteria decision-making method: some properties and a linear model", Omega 64:126–130.
 * Solved by the simplex method: n + 1 variables, 4n rows.
 *
 * @throws RangeError when the comparisons are not positive, not of one length, not 1 at their own place, or best and worst
 *   are one or disagree about each other: a bug of the caller.
 * @example
 * bestWorstWeights({ best: 1, worst: 4, bestToOthers: [2, 1, 4, 2, 8], othersToWorst: [4, 8, 2, 4, 1] }).weights
 * // [0.210526, 0.421053, 0.105263, 0.210526, 0.052632]
 */
export function bestWorstWeights(comparisons: BestWorstComparisons): BestWorstWeights {
  requireComparisons(comparisons);
  const { best, worst, bestToOthers, othersToWorst } = comparisons;
  const count = bestToOthers.length;
  const rows = new Map<string, number[]>();
  const limit = (one: number, other: number, times: number): void => {
    if (one === other) return;
    for (const sign of [1, -1]) {
      const coefficients = new Array<number>(count + 1).fill(0);
      coefficients[one] = sign;
      coefficients[other] = -sign * times;
      coefficients[count] = -1;
      rows.set(coefficients.join(), coefficients);
    }
  };
  for (let other = 0; other < count; other += 1) {
    limit(best, other, bestToOthers[other] ?? 1);
    limit(other, worst, othersToWorst[other] ?? 1);
  }
  const solution = solveLinearProgram({
    costs: [...new Array<number>(count).fill(0), 1],
    limits: [
      { coefficients: [...new Array<number>(count).fill(1), 0], sense: 'equal', bound: 1 },
      ...[...rows.values()].map((coefficients) => ({ coefficients, sense: 'at-most', bound: 0 }) as const),
    ],
  });
  if (solution.status !== 'optimal') throw new Error(`bestWorstWeights: the program is ${solution.status}`);
  return { weights: solution.variables.slice(0, count), deviation: solution.value };
}

export interface BestWorstConsistency {
  /** CR^I: 0 when no answer contradicts the others, up to 1 and above. */
  readonly ratio: number;
  /** The place whose two answers contradict most; null when none does. */
  readonly culprit: number | null;
}

/**
 * Input-based consistency: CR_j = |a_Bj·a_jW − a_BW| / (a_BW² − a_BW), CR^I = its largest; 0 where a_BW = 1.
 *
 * Liang, Brunelli & Rezaei 2020, "Consistency issues in the best worst method: measurements and thresholds", Omega
 * 96:102175. It needs no weights, so that it can be told while the questions are answered.
 *
 * @throws RangeError as {@link bestWorstWeights}.
 */
export function bestWorstConsistency(comparisons: BestWorstComparisons): BestWorstConsistency {
  requireComparisons(comparisons);
  const { worst, bestToOthers, othersToWorst } = comparisons;
  const bestToWorst = bestToOthers[worst] ?? 1;
  if (bestToWorst === 1) return { ratio: 0, culprit: null };
  let [ratio, culprit]: [number, number | null] = [0, null];
  for (const [place, times] of bestToOthers.entries()) {
    const gap =
      Math.abs(times * (othersToWorst[place] ?? 1) - bestToWorst) / (bestToWorst ** 2 - bestToWorst);
    if (gap > ratio) [ratio, culprit] = [gap, place];
  }
  return { ratio, culprit };
}

/**
 * Up to which CR^I answers are accepted: the published table for a_BW = 3 … 9 and n = 3 … 9; 0 for a_BW = 2.
 *
 * Liang, Brunelli & Rezaei 2020 (the column for n = 5 from a public implementation of theirs). Not extrapolated.
 *
 * @returns null where the table has no entry.
 * @example bestWorstThreshold(8, 5) // 0.2958
 */
export function bestWorstThreshold(bestToWorst: number, count: number): number | null {
  if (count < 3 || count > 9) return null;
  if (bestToWorst === 2) return 0;
  return thresholds[bestToWorst - 3]?.[count - 3] ?? null;
}

/** Rows a_BW = 3 … 9, columns n = 3 … 9. */
const thresholds: readonly (readonly number[])[] = [
  [0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667],
  [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
  [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.296],
  [0.133, 0.199, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
  [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
  [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.362, 0.3657],
  [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.362, 0.3662],
];

function requireComparisons({ best, worst, bestToOthers, othersToWorst }: BestWorstComparisons): void {
  const count = bestToOthers.length;
  if (othersToWorst.length !== count) {
    throw new RangeError(
      `bestWorstWeights: ${count} comparisons with the best, ${othersToWorst.length} with the worst`,
    );
  }
  if (![...bestToOthers, ...othersToWorst].every((times) => times > 0 && Number.isFinite(times))) {
    throw new RangeError('bestWorstWeights: a comparison is not a positive number');
  }
  if (best === worst) throw new RangeError('bestWorstWeights: the best is the worst');
  if (bestToOthers[best] !== 1 || othersToWorst[worst] !== 1) {
    throw new RangeError('bestWorstWeights: the best or the worst is not once as important as itself');
  }
  if (bestToOthers[worst] !== othersToWorst[best]) {
    throw new RangeError('bestWorstWeights: best against worst has two values');
  }
}
