// Where a falling or rising function of one number crosses zero.

const MOST_STEPS = 200;

/**
 * The Illinois variant of regula falsi: Dowell & Jarratt 1971, "A modified regula falsi method for computing the root of
 * an equation", BIT 11:168–174. About ten evaluations for a smooth function.
 *
 * @param low and `high` have values of opposite sign (or one of them is the root).
 * @returns the root to about 1e-13 of its size.
 * @example root((x) => x * x - 2, 0, 2) // 1.414213562373095
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [atA, atB] = [f(a), f(b)];
  if (atA === 0) return a;
  for (let step = 0; step < MOST_STEPS && atB !== 0 && Math.abs(b - a) > 1e-13 * Math.abs(b); step += 1) {
    const next = (a * atB - b * atA) / (atB - atA);
    const value = f(next);
    if (value < 0 === atB < 0) atA /= 2;
    else [a, atA] = [b, atB];
    [b, atB] = [next, value];
  }
  return b;
}
