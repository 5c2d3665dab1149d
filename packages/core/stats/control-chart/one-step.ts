// What each value is expected to be by the value before it, in an autoregression of first order.

export interface OneStep {
  readonly expected: readonly number[];
  /** Standard deviation of the expectation, in steps of one: more after a gap and at the start. */
  readonly spread: readonly number[];
  /** Value minus expectation, in steps of one; NaN where the value is missing. */
  readonly rest: readonly number[];
}

/**
 * k places after the last known value y: expected level + φᵏ·(y − level), spread √((1 − φ²ᵏ)/(1 − φ²)). Before the first
 * known value: the level, and the spread of the whole process, 1/√(1 − φ²).
 *
 * @param phi between −1 and 1.
 */
export function oneStep(values: ArrayLike<number>, level: number, phi: number): OneStep {
  const expected: number[] = [];
  const spread: number[] = [];
  const rest: number[] = [];
  let before = 0;
  let power = 0;
  for (let at = 0; at < values.length; at += 1) {
    power *= phi;
    const here = level + power * before;
    const wide = Math.sqrt((1 - power * power) / (1 - phi * phi));
    const value = values[at] ?? Number.NaN;
    expected.push(here);
    spread.push(wide);
    rest.push((value - here) / wide);
    if (Number.isNaN(value)) continue;
    before = value - level;
    power = 1;
  }
  return { expected, spread, rest };
}
