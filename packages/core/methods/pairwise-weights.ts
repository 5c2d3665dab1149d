// Weights from comparing every pair: how many times as important is this as that?

/** `comparisons[i][j]` says how many times as important i is as j: positive, and `[j][i]` is one over it. */
export type Comparisons = readonly (readonly number[])[];

export interface PairwiseWeights {
  /** In the order of the rows; they sum to 1. */
  readonly weights: readonly number[];
  /** The principal eigenvalue: n when the comparisons never contradict each other, else larger. */
  readonly lambdaMax: number;
  /** CI = (λmax − n)/(n − 1); 0 for one or two rows. */
  readonly consistencyIndex: number;
  /** CR = CI/RI(n); 0 for one or two rows; null where the table of random indices ends. */
  readonly consistencyRatio: number | null;
}

/**
 * Mean consistency index of random comparisons, for n = 1, 2, … 15 rows.
 *
 * `later` is the table of Saaty's later work; it agrees with simulation. `saaty1980` is the first one, which falls from
 * n = 11 to n = 12; it is here so that older results can be computed again.
 */
export const randomIndices = {
  later: [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  saaty1980: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
} as const;

/** Comparisons with a consistency ratio up to this are accepted (Saaty). */
export const ACCEPTED_CONSISTENCY_RATIO = 0.1;

/**
 * Analytic Hierarchy Process: the weights are the principal eigenvector of the matrix of comparisons.
 *
 * Saaty 1977, "A scaling method for priorities in hierarchical structures", Journal of Mathematical Psychology
 * 15:234–281. Found by power iteration until no weight moves by 1e-12: w ← A·w / Σ(A·w); λmax = mean of (A·w)ᵢ/wᵢ.
 * Any positive numbers are taken, not only 1/9 … 9. Cost grows with n² per step.
 *
 * @param randomIndex mean consistency index of random comparisons, from n = 1 on.
 * @throws RangeError when the matrix is empty, not square, not positive or not reciprocal: a bug of the caller.
 * @example pairwiseWeights([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]]).weights // [0.636986, 0.258285, 0.104729]
 */
export function pairwiseWeights(
  comparisons: Comparisons,
  randomIndex: readonly number[] = randomIndices.later,
): PairwiseWeights {
  requireReciprocal(comparisons);
  const { weights, lambdaMax } = principalVector(comparisons);
  const count = comparisons.length;
  if (count <= 2) return { weights, lambdaMax, consistencyIndex: 0, consistencyRatio: 0 };
  // λmax is never below n; what lies below is a rounding error.
  const consistencyIndex = Math.max(0, (lambdaMax - count) / (count - 1));
  const random = randomIndex[count - 1];
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: random === undefined ? null : consistencyIndex / random,
  };
}

export interface DoubtfulJudgement {
  readonly row: number;
  readonly column: number;
  /** How far the comparison is from the weights, as a factor: max(aᵢⱼ·wⱼ/wᵢ, its inverse), 1 when they agree. */
  readonly error: number;
  /** What the other comparisons say that it should be: how many times as important the row is as the column. */
  readonly fitting: number;
}

/**
 * The comparison that most disagrees with the others, and the value with which it would agree.
 *
 * Largest εᵢⱼ = max(aᵢⱼ·wⱼ/wᵢ, its inverse), the first in reading order among equals: Saaty 1980, *The Analytic
 * Hierarchy Process*. The fitting value is the ratio of the weights without this comparison, which count as incomplete:
 * Harker 1987, "Incomplete pairwise comparisons in the analytic hierarchy process", Mathematical Modelling 9:837–848.
 *
 * @returns null when nothing disagrees by more than rounding (always for one or two rows).
 * @throws RangeError as {@link pairwiseWeights}.
 * @example judgementToReconsider([[1, 2, 8], [1 / 2, 1, 2], [1 / 8, 1 / 2, 1]]) // row 0, column 1: fitting 4
 */
export function judgementToReconsider(comparisons: Comparisons): DoubtfulJudgement | null {
  const { weights } = pairwiseWeights(comparisons);
  if (comparisons.length <= 2) return null;
  let worst: Omit<DoubtfulJudgement, 'fitting'> | null = null;
  for (const [row, entries] of comparisons.entries()) {
    for (let column = row + 1; column < entries.length; column += 1) {
      const ratio = ((entries[column] ?? 1) * (weights[column] ?? 1)) / (weights[row] ?? 1);
      const error = Math.max(ratio, 1 / ratio);
      if (error > (worst?.error ?? 1) + ROUNDING) worst = { row, column, error };
    }
  }
  return worst && { ...worst, fitting: fittingValue(comparisons, worst.row, worst.column) };
}

const ROUNDING = 1e-9;
const CONVERGED = 1e-12;
/** A positive matrix converges long before; the limit only keeps a bug from running for ever. */
const MOST_STEPS = 100_000;

/** Harker: an unknown comparison counts as 0, and each adds 1 to the diagonal of both rows. */
function fittingValue(comparisons: Comparisons, row: number, column: number): number {
  const without = comparisons.map((entries) => [...entries]);
  for (const [from, to] of [
    [row, column],
    [column, row],
  ] as const) {
    const entries = without[from] ?? [];
    entries[to] = 0;
    entries[from] = 2;
  }
  const { weights } = principalVector(without);
  return (weights[row] ?? 1) / (weights[column] ?? 1);
}

function principalVector(matrix: Comparisons): {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
} {
  const count = matrix.length;
  let weights: readonly number[] = new Array<number>(count).fill(1 / count);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const product = times(matrix, weights);
    const sum = product.reduce((total, one) => total + one, 0);
    const next = product.map((one) => one / sum);
    const moved = Math.max(...next.map((one, index) => Math.abs(one - (weights[index] ?? 0))));
    weights = next;
    if (moved < CONVERGED) break;
  }
  const ratios = times(matrix, weights).map((one, index) => one / (weights[index] ?? 1));
  return { weights, lambdaMax: ratios.reduce((total, one) => total + one, 0) / count };
}

function times(matrix: Comparisons, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0));
}

function requireReciprocal(comparisons: Comparisons): void {
  if (comparisons.length === 0) throw new RangeError('pairwiseWeights: nothing is compared');
  for (const [row, entries] of comparisons.entries()) {
    if (entries.length !== comparisons.length)
      throw new RangeError(`pairwiseWeights: row ${row} is not as long`);
    for (const [column, entry] of entries.entries()) {
      const inverse = comparisons[column]?.[row] ?? 0;
      if (!(entry > 0 && Number.isFinite(entry) && Math.abs(entry * inverse - 1) <= ROUNDING)) {
        throw new RangeError(`pairwiseWeights: ${entry} at ${row}, ${column} is not one over its opposite`);
      }
    }
  }
}
