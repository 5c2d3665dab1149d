// A power of two as large as the largest of some numbers: dividing by it is exact, and nothing overflows after.

/**
 * The smallest power of two that is at least `largest`; 1 for 0.
 *
 * @example exactScale(300) // 512
 */
export function exactScale(largest: number): number {
  if (!(largest > 0)) return 1;
  return 2 ** Math.max(-1000, Math.min(1023, Math.ceil(Math.log2(largest))));
}
