// Whether errors are of one size or in proportion to what was expected, and how large.

export interface ErrorSpread {
  /** Errors are in proportion to the expectation, at least `leastSize`. */
  readonly isRelative: boolean;
  /** Standard deviation of the errors, or of their share of the expectation. */
  readonly deviation: number;
  /** Smallest expectation met so far; 0 for errors of one size. */
  readonly leastSize: number;
}

/** Takes the likelier of the two, with normal errors; proportion only where all expectations are above zero. */
export function errorSpread(errors: Float64Array, fitted: Float64Array, freedom: number): ErrorSpread {
  const n = errors.length;
  let squares = 0;
  let shares = 0;
  let logs = 0;
  let leastSize = Number.POSITIVE_INFINITY;
  for (let t = 0; t < n; t++) {
    const error = errors[t] ?? 0;
    const expected = fitted[t] ?? 0;
    squares += error * error;
    leastSize = Math.min(leastSize, expected);
    if (leastSize <= 0) continue;
    shares += (error / expected) ** 2;
    logs += Math.log(expected);
  }
  const degrees = Math.max(1, freedom);
  const isRelative =
    leastSize > 0 && Number.isFinite(shares) && n * Math.log(shares) + 2 * logs < n * Math.log(squares);
  return isRelative
    ? { isRelative, deviation: Math.sqrt(shares / degrees), leastSize }
    : { isRelative, deviation: Math.sqrt(squares / degrees), leastSize: 0 };
}
