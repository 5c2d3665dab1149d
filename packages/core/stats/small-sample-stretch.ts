// How much wider an interval from a small sample has to be than its resampled values say.
import { studentTQuantile } from './student-t.ts';

/**
 * √(n/(n − 1)) · t(n − 1)/z: resampling uses the variance over n instead of n − 1, and a normal tail instead of Student's.
 *
 * Hesterberg 2015, "What teachers should know about the bootstrap", The American Statistician 69:371–386.
 *
 * @param count size of the sample, at least 2.
 * @param level of the two-sided interval, between 0 and 1.
 * @example smallSampleStretch(12, 0.9) // 1.140340
 */
export function smallSampleStretch(count: number, level: number): number {
  const share = (1 + level) / 2;
  // The quantile of the normal distribution is that of Student's t with very many degrees of freedom.
  const normal = studentTQuantile(share, 1e9);
  return (Math.sqrt(count / (count - 1)) * studentTQuantile(share, count - 1)) / normal;
}
