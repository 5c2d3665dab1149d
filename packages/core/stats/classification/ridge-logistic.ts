// Logistic regression held close to what was believed before: the chance of yes from a few numbers.

export interface WeighedCase {
  /** As many numbers as there are coefficients; a constant 1 among them makes the level. */
  readonly inputs: readonly number[];
  readonly happened: boolean;
}

/** Newton's method needs few steps here; it stops where nothing moves any more. */
const MOST_STEPS = 25;

/**
 * The coefficients with the highest likelihood minus `pull`/2 · (distance from `prior`)². Newton's method; Cox 1958,
 * "The regression analysis of binary sequences", JRSS B 20:215–242; Hoerl & Kennard 1970 for the ridge.
 * Cost: cases × coefficients² per step. Without a case the prior comes back.
 *
 * @param pull above 0, so that there always is exactly one answer, even where the inputs part yes and no cleanly.
 */
export function fitRidgeLogistic(
  cases: readonly WeighedCase[],
  prior: readonly number[],
  pull: number,
): readonly number[] {
  const size = prior.length;
  let coefficients: readonly number[] = prior;
  let loss = lossOf(cases, coefficients, prior, pull);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slope = coefficients.map((value, at) => pull * (value - (prior[at] ?? 0)));
    const bend = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? pull : 0)),
    );
    for (const { inputs, happened } of cases) {
      const chance = logistic(inputs, coefficients);
      const miss = chance - (happened ? 1 : 0);
      const weight = chance * (1 - chance);
      for (let row = 0; row < size; row += 1) {
        const input = inputs[row] ?? 0;
        slope[row] = (slope[row] ?? 0) + miss * input;
        const line = bend[row] as number[];
        for (let column = 0; column <= row; column += 1) {
          line[column] = (line[column] ?? 0) + weight * input * (inputs[column] ?? 0);
        }
      }
    }
    const move = solveSymmetric(bend, slope);
    const before = coefficients;
    const lossBefore = loss;
    // Far from the answer a whole step may overshoot: shorten it until it leads down.
    for (let stretch = 1; stretch > 1e-6; stretch /= 2) {
      const tried = before.map((value, at) => value - stretch * (move[at] ?? 0));
      const lossThere = lossOf(cases, tried, prior, pull);
      if (lossThere >= lossBefore) continue;
      coefficients = tried;
      loss = lossThere;
      break;
    }
    if (lossBefore - loss < 1e-10 * (1 + Math.abs(loss))) break;
  }
  return coefficients;
}

function lossOf(
  cases: readonly WeighedCase[],
  coefficients: readonly number[],
  prior: readonly number[],
  pull: number,
): number {
  const pulled = coefficients.reduce((sum, value, at) => sum + (value - (prior[at] ?? 0)) ** 2, 0);
  return cases.reduce(
    (sum, { inputs, happened }) => {
      const score = (happened ? 1 : -1) * scoreOf(inputs, coefficients);
      return sum + (score > 0 ? Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)) - score);
    },
    (pull / 2) * pulled,
  );
}

/** 1 / (1 + exp(−Σ input · coefficient)). */
export function logistic(inputs: readonly number[], coefficients: readonly number[]): number {
  return 1 / (1 + Math.exp(-scoreOf(inputs, coefficients)));
}

function scoreOf(inputs: readonly number[], coefficients: readonly number[]): number {
  let score = 0;
  for (let at = 0; at < coefficients.length; at += 1) score += (inputs[at] ?? 0) * (coefficients[at] ?? 0);
  return score;
}

/** Cholesky on the lower triangle of a positive definite matrix, which is overwritten. */
function solveSymmetric(lower: number[][], right: readonly number[]): readonly number[] {
  const size = right.length;
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(row, column);
      for (let k = 0; k < column; k += 1) rest -= at(row, k) * at(column, k);
      (lower[row] as number[])[column] =
        row === column ? Math.sqrt(Math.max(rest, 1e-300)) : rest / at(column, column);
    }
  }
  const forward: number[] = [];
  for (let row = 0; row < size; row += 1) {
    let rest = right[row] ?? 0;
    for (let k = 0; k < row; k += 1) rest -= at(row, k) * (forward[k] ?? 0);
    forward.push(rest / at(row, row));
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = forward[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) rest -= at(k, row) * (solution[k] ?? 0);
    solution[row] = rest / at(row, row);
  }
  return solution;
}
