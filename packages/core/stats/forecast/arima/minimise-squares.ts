// Least squares in a few parameters by Levenberg and Marquardt's method, with derivatives by differences.

/**
 * Writes the residuals at these parameters; returns the sum of their squares, +Infinity where there are none.
 */
export type Residuals = (parameters: Float64Array, residuals: Float64Array) => number;

export interface LeastSquares {
  readonly parameters: Float64Array;
  readonly squares: number;
}

export interface LeastSquaresOptions {
  readonly iterations: number;
  /** Stops when an iteration lowers the sum by less than this share. */
  readonly tolerance: number;
  /** Parameters stay within ± this. */
  readonly bound: number;
  /**
   * Residuals that change with the parameters nearly as the true ones do, but cost less: their slopes are
   * used.
   */
  readonly slopesOf?: Residuals;
  /** Not worth an iteration when even the best start has more squares than this. */
  readonly giveUpAbove?: number;
}

const DERIVATIVE_STEP = 1e-5;
const MOST_TRIALS = 5;

/**
 * Marquardt 1963, *An algorithm for least-squares estimation of nonlinear parameters*. `count` is the number
 * of residuals; it begins at the best of `starts`. Cost: k + 1 evaluations and k² · count a step, k the
 * number of parameters.
 */
export function minimiseSquares(
  evaluate: Residuals,
  count: number,
  starts: readonly Float64Array[],
  { iterations, tolerance, bound, slopesOf = evaluate, giveUpAbove = Number.MAX_VALUE }: LeastSquaresOptions,
): LeastSquares {
  let parameters = new Float64Array();
  let squares = Number.POSITIVE_INFINITY;
  let residuals = new Float64Array(count);
  let trialResiduals = new Float64Array(count);
  for (const start of starts) {
    const trial = start.map((value) => Math.min(bound, Math.max(-bound, value)));
    const trialSquares = evaluate(trial, trialResiduals);
    if (parameters.length > 0 && !(trialSquares < squares)) continue;
    [parameters, squares] = [trial, trialSquares];
    [residuals, trialResiduals] = [trialResiduals, residuals];
  }
  const size = parameters.length;
  if (size === 0 || !(squares > 0) || squares > giveUpAbove) return { parameters, squares };
  const slopes = Array.from({ length: size }, () => new Float64Array(count));
  const normal = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  let damping = 1e-3;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    let base = residuals;
    if (slopesOf !== evaluate) {
      base = trialResiduals;
      slopesOf(parameters, base);
    }
    slopes.forEach((slope, which) => {
      const value = parameters[which] ?? 0;
      const step = value > 0 ? -DERIVATIVE_STEP : DERIVATIVE_STEP;
      parameters[which] = value + step;
      slopesOf(parameters, slope);
      parameters[which] = value;
      for (let index = 0; index < count; index += 1) {
        slope[index] = ((slope[index] ?? 0) - (base[index] ?? 0)) / step;
      }
    });
    slopes.forEach((slope, row) => {
      gradient[row] = dot(slope, residuals);
      for (let column = 0; column <= row; column += 1) {
        const product = dot(slope, slopes[column] ?? slope);
        normal[row * size + column] = product;
        normal[column * size + row] = product;
      }
    });
    const before = squares;
    for (let trials = 0; trials < MOST_TRIALS; trials += 1) {
      const step = dampedStep(normal, gradient, damping);
      const trial = parameters.map((value, which) =>
        Math.min(bound, Math.max(-bound, value - Math.min(1, Math.max(-1, step[which] ?? 0)))),
      );
      const trialSquares = evaluate(trial, trialResiduals);
      if (trialSquares < squares) {
        [parameters, squares] = [trial, trialSquares];
        [residuals, trialResiduals] = [trialResiduals, residuals];
        damping = Math.max(1e-9, damping / 10);
        break;
      }
      damping *= 10;
    }
    if (before - squares <= tolerance * before) break;
  }
  return { parameters, squares };
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

/** Solves (N + damping · diag N) x = g by Cholesky; a parameter without effect stays where it is. */
function dampedStep(normal: Float64Array, gradient: Float64Array, damping: number): Float64Array {
  const size = gradient.length;
  const factor = new Float64Array(size * size);
  const step = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = gradient[row] ?? 0;
    for (let column = 0; column <= row; column += 1) {
      let value = normal[row * size + column] ?? 0;
      if (row === column) value = value * (1 + damping) + 1e-300;
      for (let inner = 0; inner < column; inner += 1) {
        value -= (factor[row * size + inner] ?? 0) * (factor[column * size + inner] ?? 0);
      }
      if (row === column) factor[row * size + row] = Math.sqrt(Math.max(value, 1e-300));
      else {
        factor[row * size + column] = value / (factor[column * size + column] ?? 1);
        sum -= (factor[row * size + column] ?? 0) * (step[column] ?? 0);
      }
    }
    step[row] = sum / (factor[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = step[row] ?? 0;
    for (let below = row + 1; below < size; below += 1)
      sum -= (factor[below * size + row] ?? 0) * (step[below] ?? 0);
    step[row] = sum / (factor[row * size + row] ?? 1);
  }
  return step;
}
