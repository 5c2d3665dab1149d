// Ordinary least squares by Householder's QR decomposition; regressors that depend on others are named, not guessed.

/** A regression that could be computed. */
export interface Ols {
  readonly ok: true;
  /** One per regressor, in their order. */
  readonly coefficients: Float64Array;
  /** Observed minus fitted, one per observation. */
  readonly residuals: Float64Array;
  readonly residualSquares: number;
  /** Qᵀy of the regressors: the square of each is what it explains beyond the regressors before it. */
  readonly effects: Float64Array;
  /** Observations minus regressors; 0 where the fit is exact by construction. */
  readonly degreesOfFreedom: number;
  /** (XᵀX)⁻¹ of the regressors, row by row; times s² the covariance of the coefficients. Computed when asked. */
  inverseGram(): Float64Array;
}

/** Regressors that others determine (or too few observations): there is no one answer. */
export interface RankDeficient {
  readonly ok: false;
  readonly rank: number;
  /** Places of the regressors that those before them determine. */
  readonly dependent: readonly number[];
}

/** A regressor counts as determined by others when less than this share of its length is left beside them. */
const DEPENDENT_SHARE = 1e-10;

/**
 * Golub 1965, "Numerical methods for solving linear least squares problems", Numerische Mathematik 7:206–216. Cost
 * grows with observations × regressors².
 *
 * @param regressors columns of equal length, the constant (if any) among them; not changed.
 * @throws RangeError for columns of unequal length: a bug of the caller.
 * @example fitOls([ones, x], y) // coefficients: [intercept, slope]
 */
export function fitOls(regressors: readonly ArrayLike<number>[], y: ArrayLike<number>): Ols | RankDeficient {
  const count = y.length;
  const width = regressors.length;
  for (const column of regressors) {
    if (column.length !== count) throw new RangeError(`fitOls: ${column.length} values beside ${count}`);
  }
  const columns = regressors.map((column) => Float64Array.from(column));
  const right = Float64Array.from(y);
  const reflectors: Float64Array[] = [];
  const dependent: number[] = [];
  for (const [place, column] of columns.entries()) {
    const rank = reflectors.length;
    for (const [start, reflector] of reflectors.entries()) reflect(reflector, start, column);
    const length = Math.sqrt(squares(column, 0));
    const left = Math.sqrt(squares(column, rank));
    if (rank >= count || !(left > DEPENDENT_SHARE * length)) dependent.push(place);
    else reflectors.push(reflectorOf(column, rank, left));
  }
  if (dependent.length > 0) return { ok: false, rank: reflectors.length, dependent };

  for (const [start, reflector] of reflectors.entries()) reflect(reflector, start, right);
  const coefficients = solveUpper(columns, right);
  const effects = right.slice(0, width);
  const residuals = right.slice();
  residuals.fill(0, 0, width);
  const residualSquares = squares(residuals, width);
  for (let start = width - 1; start >= 0; start -= 1) {
    const reflector = reflectors[start];
    if (reflector) reflect(reflector, start, residuals);
  }
  return {
    ok: true,
    coefficients,
    residuals,
    residualSquares,
    effects,
    degreesOfFreedom: count - width,
    inverseGram: () => inverseGram(columns),
  };
}

function squares(column: Float64Array, from: number): number {
  let sum = 0;
  for (let row = from; row < column.length; row += 1) sum += (column[row] ?? 0) ** 2;
  return sum;
}

/** Unit vector v such that (I − 2vvᵀ) turns the lower part of the column into its first axis; sets the column so. */
function reflectorOf(column: Float64Array, start: number, length: number): Float64Array {
  const reflector = column.slice(start);
  const first = reflector[0] ?? 0;
  const diagonal = first > 0 ? -length : length;
  reflector[0] = first - diagonal;
  const norm = Math.sqrt(squares(reflector, 0));
  for (let row = 0; row < reflector.length; row += 1) reflector[row] = (reflector[row] ?? 0) / norm;
  column[start] = diagonal;
  column.fill(0, start + 1);
  return reflector;
}

function reflect(reflector: Float64Array, start: number, column: Float64Array): void {
  let dot = 0;
  for (let row = 0; row < reflector.length; row += 1)
    dot += (reflector[row] ?? 0) * (column[start + row] ?? 0);
  for (let row = 0; row < reflector.length; row += 1) {
    column[start + row] = (column[start + row] ?? 0) - 2 * dot * (reflector[row] ?? 0);
  }
}

/** Solves R·b = the first rows of `right`; R stands in the upper triangle of the columns. */
function solveUpper(columns: readonly Float64Array[], right: ArrayLike<number>): Float64Array {
  const solution = new Float64Array(columns.length);
  for (let row = columns.length - 1; row >= 0; row -= 1) {
    let rest = right[row] ?? 0;
    for (let place = row + 1; place < columns.length; place += 1) {
      rest -= (columns[place]?.[row] ?? 0) * (solution[place] ?? 0);
    }
    solution[row] = rest / (columns[row]?.[row] ?? Number.NaN);
  }
  return solution;
}

/** R⁻¹(R⁻¹)ᵀ. */
function inverseGram(columns: readonly Float64Array[]): Float64Array {
  const width = columns.length;
  const inverse = columns.map((_, place) => {
    const unit = new Float64Array(width);
    unit[place] = 1;
    return solveUpper(columns, unit);
  });
  const gram = new Float64Array(width * width);
  for (let row = 0; row < width; row += 1) {
    for (let place = 0; place < width; place += 1) {
      let sum = 0;
      for (const column of inverse) sum += (column[row] ?? 0) * (column[place] ?? 0);
      gram[row * width + place] = sum;
    }
  }
  return gram;
}
