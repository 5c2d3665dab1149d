// How unusual a number is among those that came before it.

/**
 * Standard score by mean and variance of what came before, then learns the number: (x − m) / s.
 *
 * Exponential forgetting with an effective memory of `memory` numbers (West 1979, “Updating mean and variance
 * estimates”, *Communications of the ACM* 22:532–535, for the recursion); a far number is learnt as one of `reach`
 * deviations, so that one spike does not hide the next. 0 during the first `warmUp` numbers; never beyond ±100. The
 * deviation counts as `noise` at least, where that is told: rounding is no surprise.
 */
export function createRunningScore({
  warmUp = 20,
  memory = 1_000,
  reach = 8,
} = {}): (value: number, noise?: number) => number {
  let [count, mean, variance] = [0, 0, 0];
  return (value, noise = 0) => {
    const deviation = Math.max(noise, Math.sqrt(variance));
    const off = value - mean;
    const score =
      count < warmUp || Math.abs(off) <= noise ? 0 : Math.max(-100, Math.min(100, off / deviation));
    count += 1;
    const share = 1 / Math.min(count, memory);
    const learnt =
      count > warmUp && variance > 0 ? Math.max(-reach * deviation, Math.min(reach * deviation, off)) : off;
    mean += share * learnt;
    variance = (1 - share) * (variance + share * learnt * learnt);
    return score;
  };
}
