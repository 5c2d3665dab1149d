// Whether amounts obey the rows of a program as they were written, without the tolerances of a solver.
import type { MixedIntegerProgram } from '@evenkeel/core';

/** What a sum of so many doubles may lose, as a share of its largest number. */
const ROUNDING = 1e-9;

export function isWithinRows({ rows }: MixedIntegerProgram, variables: Float64Array): boolean {
  for (let row = 0; row < rows.lower.length; row++) {
    let sum = 0;
    let largest = 0;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const part = (rows.values[at] ?? 0) * (variables[rows.columns[at] ?? 0] ?? 0);
      sum += part;
      largest = Math.max(largest, Math.abs(part));
    }
    const [least, most] = [rows.lower[row] ?? 0, rows.upper[row] ?? 0];
    const slack = ROUNDING * Math.max(largest, finite(least), finite(most));
    if (sum < least - slack || sum > most + slack) return false;
  }
  return true;
}

/** Whether amounts obey bounds and rows, and are whole where they must be. */
export function isAnswer(program: MixedIntegerProgram, variables: Float64Array): boolean {
  const { lower, upper, isInteger } = program;
  return (
    variables.every(
      (value, column) =>
        value >= (lower[column] ?? 0) &&
        value <= (upper[column] ?? 0) &&
        (isInteger[column] !== 1 || Number.isInteger(value)),
    ) && isWithinRows(program, variables)
  );
}

function finite(bound: number): number {
  return Number.isFinite(bound) ? Math.abs(bound) : 0;
}
