// Refuses a program whose arrays do not fit each other, before a solver written in another language reads past an end.
import type { MixedIntegerProgram } from '@evenkeel/core';

/** @throws RangeError naming what does not fit: a bug of the caller. */
export function checkProgram(
  { objective, lower, upper, isInteger, rows }: MixedIntegerProgram,
  start?: Float64Array,
): void {
  const columns = objective.length;
  for (const [name, array] of Object.entries({ lower, upper, isInteger, start })) {
    if (array && array.length !== columns)
      throw new RangeError(`${name} has ${array.length} numbers for ${columns} columns`);
  }
  const count = rows.lower.length;
  const last = rows.starts[count];
  if (rows.upper.length !== count || rows.starts.length !== count + 1 || rows.starts[0] !== 0)
    throw new RangeError('the bounds and the starts of the rows do not fit each other');
  if (rows.columns.length !== last || rows.values.length !== last)
    throw new RangeError('the rows do not end where their numbers end');
  if (rows.columns.some((column) => column < 0 || column >= columns))
    throw new RangeError('a row speaks of a column that does not exist');
  if ([objective, rows.values].some((array) => array.some((value) => !Number.isFinite(value))))
    throw new RangeError('a number of the program is not finite');
  if ([lower, upper, rows.lower, rows.upper].some((array) => array.some(Number.isNaN)))
    throw new RangeError('a bound of the program is not a number');
}
