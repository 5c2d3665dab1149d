// The integral of a function of one number, to a stated error.

/** Deep enough to halve any interval down to a billionth of itself. */
const DEEPEST = 30;

/**
 * Adaptive Simpson's rule with Richardson's correction. Lyness 1969, "Notes on the adaptive Simpson quadrature
 * routine", Journal of the ACM 16:483–495. Give kinks and steep places as ends of separate intervals.
 *
 * @param tolerance absolute, of the whole integral.
 * @example integrate((x) => x * x, 0, 3) // 9
 */
export function integrate(f: (x: number) => number, from: number, to: number, tolerance = 1e-10): number {
  if (!(to > from)) return 0;
  const middle = (from + to) / 2;
  const [low, mid, high] = [f(from), f(middle), f(to)];
  return refine(f, { from, to, low, mid, high }, simpson(to - from, low, mid, high), tolerance, DEEPEST);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

function refine(
  f: (x: number) => number,
  piece: Piece,
  whole: number,
  tolerance: number,
  depth: number,
): number {
  const { from, to, low, mid, high } = piece;
  const middle = (from + to) / 2;
  const [lower, upper] = [f((from + middle) / 2), f((middle + to) / 2)];
  const left = simpson(middle - from, low, lower, mid);
  const right = simpson(to - middle, mid, upper, high);
  const gap = left + right - whole;
  // The first halvings are always made: three points may miss a step altogether.
  if (depth <= 0 || (depth <= DEEPEST - 4 && Math.abs(gap) <= 15 * tolerance)) return left + right + gap / 15;
  return (
    refine(f, { from, to: middle, low, mid: lower, high: mid }, left, tolerance / 2, depth - 1) +
    refine(f, { from: middle, to, low: mid, mid: upper, high }, right, tolerance / 2, depth - 1)
  );
}

function simpson(width: number, low: number, mid: number, high: number): number {
  return (width / 6) * (low + 4 * mid + high);
}
