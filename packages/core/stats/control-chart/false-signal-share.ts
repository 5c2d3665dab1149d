// How many points the four rules label where there is nothing but noise: what a reader must expect of any chart.

/**
 * Values of a chart, and the average share of its points that get a label. Learnt from 600,000 independent normal
 * values for each length, charted without adjustments (`false-signal-share.test.ts` repeats it with fewer).
 */
const learnt: readonly (readonly [n: number, share: number])[] = [
  [6, 0.0031],
  [8, 0.0045],
  [10, 0.0082],
  [12, 0.0132],
  [16, 0.0223],
  [20, 0.029],
  [24, 0.0338],
  [36, 0.0459],
  [48, 0.0507],
  [60, 0.0528],
  [90, 0.0585],
  [120, 0.0618],
  [240, 0.0655],
];

/**
 * The share for a chart of n values, by straight lines between learnt lengths; 0 below six values, which have no limits.
 *
 * @example falseSignalShare(24) // 0.0338
 */
export function falseSignalShare(n: number): number {
  if (n < 6) return 0;
  let before = learnt[0] ?? [6, 0];
  for (const here of learnt) {
    if (n <= here[0]) {
      const width = here[0] - before[0];
      return width === 0 ? here[1] : before[1] + ((here[1] - before[1]) * (n - before[0])) / width;
    }
    before = here;
  }
  return before[1];
}
