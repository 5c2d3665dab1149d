// How large the values of a series are, without overflow, so that models can work on values of size one.

/** Series of larger values cannot be forecast in finite numbers. */
export const LARGEST_SIZE = 1e300;

/** Mean absolute value; 0 for none. */
export function meanSize(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return 0;
  let mean = 0;
  for (const value of values) mean += Math.abs(value) / largest / values.length;
  return mean * largest;
}

/** Whether all values are the same. */
export function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}
