// The smallest value of a linear sum under linear limits, for small problems with few rows.

export interface LinearLimit {
  /** One coefficient per variable. */
  readonly coefficients: readonly number[];
  readonly sense: 'at-most' | 'at-least' | 'equal';
  readonly bound: number;
}

export interface LinearProgram {
  /** What a unit of each variable costs; the sum is made as small as possible. Variables are never negative. */
  readonly costs: readonly number[];
  readonly limits: readonly LinearLimit[];
}

export type LinearSolution =
  | { readonly status: 'optimal'; readonly value: number; readonly variables: readonly number[] }
  | { readonly status: 'infeasible' | 'unbounded' };

/**
 * The two-phase simplex method on a dense tableau. Bland's rule keeps it from going round in circles.
 *
 * Dantzig 1963, *Linear Programming and Extensions*; Bland 1977, "New finite pivoting rules for the simplex method",
 * Mathematics of Operations Research 2:103–107. Meant for at most some forty rows with numbers of like size: cost grows
 * with pivots × rows × columns, and the answer is good to about 1e-10. Among several optima it returns one corner.
 *
 * @throws RangeError when a limit has another number of coefficients than there are costs, or a number is not finite:
 *   a bug of the caller.
 * @example
 * solveLinearProgram({ costs: [-1, -1], limits: [{ coefficients: [1, 2], sense: 'at-most', bound: 4 }] })
 * // { status: 'optimal', value: -4, variables: [4, 0] }
 */
export function solveLinearProgram({ costs, limits }: LinearProgram): LinearSolution {
  requireNumbers(costs, limits);
  const count = costs.length;
  const rows = limits.map(positiveBound);
  const slacks = rows.filter(({ sense }) => sense !== 'equal').length;
  const artificials = rows.filter(({ sense }) => sense !== 'at-most').length;
  const width = count + slacks + artificials;
  const firstArtificial = count + slacks;

  const tableau: Float64Array[] = [];
  const basis: number[] = [];
  let [slack, artificial] = [count, firstArtificial];
  for (const { coefficients, sense, bound } of rows) {
    const row = new Float64Array(width + 1);
    row.set(coefficients);
    row[width] = bound;
    if (sense !== 'equal') row[slack] = sense === 'at-most' ? 1 : -1;
    if (sense === 'at-most') basis.push(slack);
    else {
      row[artificial] = 1;
      basis.push(artificial);
      artificial += 1;
    }
    if (sense !== 'equal') slack += 1;
    tableau.push(row);
  }

  const phaseOne = new Float64Array(width);
  phaseOne.fill(1, firstArtificial);
  descend(tableau, basis, phaseOne, width);
  if (costOf(tableau, basis, phaseOne) > FEASIBLE) return { status: 'infeasible' };
  expelArtificials(tableau, basis, firstArtificial);

  const phaseTwo = new Float64Array(width);
  phaseTwo.set(costs);
  if (!descend(tableau, basis, phaseTwo, firstArtificial)) return { status: 'unbounded' };
  const variables = new Array<number>(count).fill(0);
  for (const [index, column] of basis.entries()) {
    const amount = boundOf(tableau[index]);
    if (column < count) variables[column] = amount > TINY ? amount : 0;
  }
  const value = variables.reduce((sum, amount, index) => sum + amount * (costs[index] ?? 0), 0);
  return { status: 'optimal', value, variables };
}

/** Below this a number is a rounding error of zero. */
const TINY = 1e-11;
const FEASIBLE = 1e-9;

/** Pivots until no column before `usable` makes the cost smaller; false when the cost falls without end. */
function descend(tableau: Float64Array[], basis: number[], costs: Float64Array, usable: number): boolean {
  for (;;) {
    const entering = enteringColumn(tableau, basis, costs, usable);
    if (entering === -1) return true;
    const leaving = leavingRow(tableau, basis, entering);
    if (leaving === -1) return false;
    pivot(tableau, basis, leaving, entering);
  }
}

/** Bland: the first column with a negative reduced cost. */
function enteringColumn(
  tableau: readonly Float64Array[],
  basis: readonly number[],
  costs: Float64Array,
  usable: number,
): number {
  for (let column = 0; column < usable; column += 1) {
    if (basis.includes(column)) continue;
    let reduced = at(costs, column);
    for (const [index, row] of tableau.entries()) reduced -= at(costs, basis[index] ?? 0) * at(row, column);
    if (reduced < -TINY) return column;
  }
  return -1;
}

/** The row that is exhausted first; among equals, Bland: the one whose basic variable comes first. */
function leavingRow(tableau: readonly Float64Array[], basis: readonly number[], entering: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, row] of tableau.entries()) {
    const step = at(row, entering);
    if (step <= TINY) continue;
    const ratio = boundOf(row) / step;
    const isEqual = Math.abs(ratio - least) <= TINY;
    if (isEqual ? (basis[index] ?? 0) < (basis[best] ?? 0) : ratio < least) {
      best = index;
      least = ratio;
    }
  }
  return best;
}

function pivot(tableau: readonly Float64Array[], basis: number[], leaving: number, entering: number): void {
  const chosen = tableau[leaving];
  if (!chosen) return;
  const divisor = at(chosen, entering);
  for (let column = 0; column < chosen.length; column += 1) chosen[column] = at(chosen, column) / divisor;
  for (const row of tableau) {
    const factor = at(row, entering);
    if (row === chosen || factor === 0) continue;
    for (let column = 0; column < row.length; column += 1) {
      row[column] = at(row, column) - factor * at(chosen, column);
    }
  }
  basis[leaving] = entering;
}

/** An artificial variable left in the basis is zero: put a real one in its place, or drop the row as repeated. */
function expelArtificials(tableau: Float64Array[], basis: number[], firstArtificial: number): void {
  for (let index = tableau.length - 1; index >= 0; index -= 1) {
    if ((basis[index] ?? 0) < firstArtificial) continue;
    const row = tableau[index] ?? new Float64Array();
    const column = row.subarray(0, firstArtificial).findIndex((amount) => Math.abs(amount) > TINY);
    if (column >= 0) pivot(tableau, basis, index, column);
    else {
      tableau.splice(index, 1);
      basis.splice(index, 1);
    }
  }
}

function costOf(tableau: readonly Float64Array[], basis: readonly number[], costs: Float64Array): number {
  return tableau.reduce((sum, row, index) => sum + at(costs, basis[index] ?? 0) * boundOf(row), 0);
}

/** The same limit, turned round where its bound is negative. */
function positiveBound(limit: LinearLimit): LinearLimit {
  if (limit.bound >= 0) return limit;
  const turned = { 'at-most': 'at-least', 'at-least': 'at-most', equal: 'equal' } as const;
  return {
    coefficients: limit.coefficients.map((amount) => -amount),
    sense: turned[limit.sense],
    bound: -limit.bound,
  };
}

function requireNumbers(costs: readonly number[], limits: readonly LinearLimit[]): void {
  for (const { coefficients, bound } of limits) {
    if (coefficients.length !== costs.length) {
      throw new RangeError(
        `solveLinearProgram: ${coefficients.length} coefficients for ${costs.length} costs`,
      );
    }
    if (![...coefficients, bound].every(Number.isFinite)) {
      throw new RangeError('solveLinearProgram: a limit is not finite');
    }
  }
  if (!costs.every(Number.isFinite)) throw new RangeError('solveLinearProgram: a cost is not finite');
}

function boundOf(row: Float64Array | undefined): number {
  return row?.[row.length - 1] ?? 0;
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
